package org.dragoman.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The opening of a wire report that says where and when it was filed, and by whom: {@code "BAKU,
 * Azerbaijan, May 15."}.
 *
 * @param span the dateline in the report's text, with its closing dash or stop
 * @param place the place as written, for example {@code "BAKU, Azerbaijan"}
 * @param date the day of filing, when the dateline gives day and month; the year may come from
 *     elsewhere
 * @param agency the agency the dateline names, for example {@code "Reuters"}
 */
public record Dateline(
    Span span, Optional<String> place, Optional<LocalDate> date, Optional<String> agency) {}
