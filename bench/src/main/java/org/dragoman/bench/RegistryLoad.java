package org.dragoman.bench;

import java.util.Locale;
import java.util.Optional;
import org.dragoman.actor.ActorContext;
import org.dragoman.actor.ActorResolver;
import org.dragoman.place.PlaceResolver;

/**
 * Prints how long the registry of actors and places takes to load in a fresh virtual machine, and
 * the memory it holds: {@code java -cp ... org.dragoman.bench.RegistryLoad}.
 */
public final class RegistryLoad {
  private RegistryLoad() {}

  public static void main(String[] arguments) {
    long begun = System.nanoTime();
    PlaceResolver places = PlaceResolver.bundled();
    ActorResolver actors = ActorResolver.bundled(places::countryOfCity);
    places.resolve("Baku", Optional.empty()); // waits for the gazetteer
    long loaded = System.nanoTime();
    boolean known =
        !actors
            .resolve("Milli Majlis", ActorContext.of(java.time.LocalDate.EPOCH, Optional.empty()))
            .isEmpty();
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    System.out.printf(
        Locale.ROOT,
        "loaded in %d ms, %d MB in use (%s)%n",
        (loaded - begun) / 1_000_000,
        (runtime.totalMemory() - runtime.freeMemory()) >> 20,
        known ? "answers" : "does not answer");
    java.lang.ref.Reference.reachabilityFence(actors);
  }
}
