package id.pulang.lists.rows;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A birth as a cell tells it.
 *
 * @param digits yyyymmdd where that is no day on which somebody can have been born
 * @param year where nothing but the year is told
 */
record StatedBirth(
        @Nullable LocalDate day,
        @Nullable String digits,
        @Nullable Integer year,
        @Nullable String place) {

    boolean dated() {
        return day != null || digits != null || year != null;
    }

    StatedBirth at(@Nullable String another) {
        return place != null || another == null ? this : new StatedBirth(day, digits, year, another);
    }
}
