package org.dragoman.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceResolverTest {
  private static final PlaceResolver PLACES = PlaceResolver.bundled();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Baku|-|Baku|AZE|4",
        "BAKU, Azerbaijan|-|Baku|AZE|4",
        "Tashkent|-|Tashkent|UZB|4",
        "the northern city of Kano|-|Kano|NGA|4",
        "Kano state|-|Kano State|NGA|2",
        "Aleppo province|-|Aleppo|SYR|2",
        "near Aleppo|-|Aleppo|SYR|4",
        "the presidential palace in Tripoli|LBY|Tripoli|LBY|4",
        "Tripoli|LBN|Tripoli|LBN|4",
        "Tripoli|-|Tripoli|LBY|4",
        "Birmingham|-|Birmingham|GBR|4",
        "Birmingham, Alabama|-|Birmingham|USA|4",
        "Birmingham|USA|Birmingham|USA|4",
        "Hyderabad|PAK|Hyderabad|PAK|4",
        "Hyderabad|-|Hyderabad|IND|4",
        "Kiev|-|Kyiv|UKR|4",
        "the Gaza Strip|-|Gaza Strip|PSE|2",
        "Donbas|-|Donbas|UKR|2",
        "the capital, Khartoum|SDN|Khartoum|SDN|4",
        "Yemen|-|Yemen|YEM|1",
        "northern Syria|-|Syria|SYR|1",
        "eastern Ukraine|-|Ukraine|UKR|1",
        "Georgia|-|Georgia|GEO|1",
        "Djibouti|-|Djibouti|DJI|4",
        "S\u00e3o Paulo|-|S\u00e3o Paulo|BRA|4",
        "Sao Paulo|-|S\u00e3o Paulo|BRA|4",
        "downtown Nairobi|-|Nairobi|KEN|4",
        "Bogota|-|Bogot\u00e1|COL|4",
      })
  void finds_the_place_meant(
      String words, String hint, String name, String country, int resolution) {
    Place place = PLACES.resolve(words, Optional.ofNullable(hint)).orElseThrow();
    assertThat(place.resolvedPlace()).isEqualTo(name);
    assertThat(place.countryCode()).hasValue(country);
    assertThat(place.resolution()).isEqualTo(resolution);
    assertThat(place.extractedPlace()).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "the meeting hall", "Nowhereville", "of", "the the the"})
  void is_silent_about_what_it_does_not_know(String words) {
    assertThat(PLACES.resolve(words, Optional.empty())).isEmpty();
  }
}
