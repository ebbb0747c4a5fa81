package dev.copydesk.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes the name of a file or directory; an empty one, as of an unset variable, is none. */
final class NameWord implements ITypeConverter<String> {

  @Override
  public String convert(String word) {
    if (word.isEmpty()) {
      throw new TypeConversionException("an empty name names nothing; write . for this directory");
    }
    return word;
  }
}
