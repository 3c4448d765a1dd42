package id.pulang.cli.lists;

import id.pulang.lists.columns.ColumnKind;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The names of the kinds of columns, which the help cannot find by itself in a map; former names are still read. */
public final class KindNames implements Iterable<String>, ITypeConverter<ColumnKind> {

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(ColumnKind.values()).map(ColumnKind::name).iterator();
    }

    @Override
    public ColumnKind convert(String name) {
        try {
            return ColumnKind.named(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new TypeConversionException(
                    "expected one of " + Arrays.toString(ColumnKind.values()) + " but was '" + name + "'");
        }
    }
}
