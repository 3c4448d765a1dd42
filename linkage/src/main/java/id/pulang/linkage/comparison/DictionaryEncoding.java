package id.pulang.linkage.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives each different value of a column a number, so that it is read, counted and compared once. */
final class DictionaryEncoding<T> {

    /** The number of records that state nothing. */
    static final int NOTHING = 0;

    private final int[] numbers;
    private final List<T> values = new ArrayList<>();

    /** Numbers the values from 1 on in the order in which they come. */
    DictionaryEncoding(List<? extends @Nullable T> column) {
        numbers = new int[column.size()];
        Map<T, Integer> known = new HashMap<>();
        for (int record = 0; record < numbers.length; record++) {
            T value = column.get(record);
            if (value != null) {
                Integer number = known.putIfAbsent(value, values.size() + 1);
                if (number == null) {
                    values.add(value);
                }
                numbers[record] = number == null ? values.size() : number;
            }
        }
    }

    /** For each record the number of its value; {@link #NOTHING} where it states none. */
    int[] numbers() {
        return numbers;
    }

    /** The different values; the first has the number 1. */
    List<T> values() {
        return values;
    }
}
