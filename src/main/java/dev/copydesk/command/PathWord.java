package dev.copydesk.command;

import dev.copydesk.field.FieldPath;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a field's path from the command line. */
final class PathWord implements ITypeConverter<FieldPath> {

  @Override
  public FieldPath convert(String word) {
    return FieldPath.parse(word)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "“"
                        + word
                        + "” names no field; write it like title, provider.name or"
                        + " related[0].title."));
  }
}
