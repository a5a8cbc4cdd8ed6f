package org.dragoman.ontology;

/** PLOVER's sectors: in what capacity an entity acts. */
public enum Sector {
  COP("police"),
  GOV("executive: heads of state, ministers, ambassadors, embassies"),
  JUD("judiciary"),
  LEG("parliaments, speakers, lawmakers"),
  MIL("military"),
  PRM("pro-government paramilitary"),
  PTY("political party"),
  REB("rebels"),
  SPY("intelligence"),
  UAF("unidentified armed force"),
  UNK("unknown"),
  AGR("agriculture"),
  BUS("business"),
  CRM("criminals"),
  CVL("civilians, protesters"),
  EDU("education"),
  ELI("elites: former officials and their families"),
  JRN("journalists and media"),
  LAB("labour"),
  MED("health"),
  REF("refugees"),
  OPP("political opposition"),
  PRE("partially recognised entity"),
  REL("religious"),
  SOC("civil society");

  private final String definition;

  Sector(String definition) {
    this.definition = definition;
  }

  public String definition() {
    return definition;
  }
}
