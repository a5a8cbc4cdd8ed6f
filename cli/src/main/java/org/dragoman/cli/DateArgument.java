package org.dragoman.cli;

import org.dragoman.actor.TermDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day, a month or a year on the command line. */
final class DateArgument implements ITypeConverter<TermDate> {
  @Override
  public TermDate convert(String value) {
    try {
      return TermDate.parse(value);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(
          "no date: '" + Printable.line(value) + "'; write YYYY-MM-DD, YYYY-MM or YYYY");
    }
  }
}
