package id.pulang.lists.columns;

import id.pulang.lists.cells.WrittenDate;
import id.pulang.lists.columns.ColumnMeaning.Reason;
import id.pulang.lists.tables.Column;
import id.pulang.lists.tables.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Settles which columns say when people were born: one date is enough, and where there is none, a year, a month and a
 * day may stand in three columns, the day often under the heading of a whole date.
 */
final class BirthParts {

    private static final double MOST = 0.8;
    private static final double NEARLY_ALL = 0.9;
    private static final int NONE = -1;
    private static final int MANY = 12;
    private static final int SOME = 6;

    private static final Set<String> YEARS = Set.of("year", "yr", "yyyy", "tahun", "thn");
    private static final Set<String> MONTHS = Set.of("month", "mon", "mm", "bulan", "bln");
    private static final Set<String> DAYS = Set.of("day", "dd", "date", "hari", "tanggal", "tgl");

    private final Table table;
    private final List<ColumnProfile> contents;
    private final List<ColumnMeaning> meanings;
    private final HeadingVocabulary words;

    BirthParts(Table table, List<ColumnProfile> contents, List<ColumnMeaning> meanings, HeadingVocabulary words) {
        this.table = table;
        this.contents = contents;
        this.meanings = meanings;
        this.words = words;
    }

    /** Settles them; a day without an age says nothing about the person. */
    void settle() {
        if (!dated()) {
            findParts();
        }
        if (!dated() && !any(ColumnKind.BIRTH_YEAR)) {
            findDates();
        }
        boolean dated = dated();
        boolean aged = any(ColumnKind.AGE);
        boolean year = any(ColumnKind.BIRTH_YEAR);
        for (int column = 0; column < meanings.size(); column++) {
            ColumnMeaning meaning = meanings.get(column);
            switch (meaning.kind()) {
                case BIRTH_YEAR, BIRTH_MONTH, BIRTH_DAY -> meanings.set(column, part(meaning, dated, year));
                case LISTED_ON -> meanings.set(column, aged ? meaning : meaning.left(Reason.NOT_ABOUT_WHO));
                default -> {}
            }
        }
    }

    private static ColumnMeaning part(ColumnMeaning meaning, boolean dated, boolean year) {
        if (dated) {
            return meaning.left(Reason.SAID_ALREADY);
        }
        return year ? meaning : meaning.left(Reason.UNKNOWN);
    }

    private boolean dated() {
        return any(ColumnKind.BORN) || any(ColumnKind.BIRTH_PLACE_AND_DATE);
    }

    /** A year, a month and a day that only together say what they are, or what stands beside a known year of birth. */
    private void findParts() {
        int year = find(
                ColumnKind.BIRTH_YEAR,
                column -> called(column, YEARS)
                        && contents.get(column).share(ValueShape.YEAR) > MOST
                        && spread(column, MANY));
        int month = find(
                ColumnKind.BIRTH_MONTH,
                column ->
                        called(column, MONTHS) && (numbersDays(column) || namesMonths(column)) && spread(column, SOME));
        int day = find(
                ColumnKind.BIRTH_DAY,
                column -> (called(column, DAYS) && spread(column, MANY) || ofBirth(column)) && numbersDays(column));
        boolean known = year != NONE && meanings.get(year).kind() == ColumnKind.BIRTH_YEAR;
        if (known || year != NONE && month != NONE && day != NONE && !agedBut(day)) {
            take(year, ColumnKind.BIRTH_YEAR, "birth year");
            take(month, ColumnKind.BIRTH_MONTH, "birth month");
            take(day, ColumnKind.BIRTH_DAY, "birth day");
        }
    }

    /** Days that are called no more than dates are births where they lie many years apart. */
    private void findDates() {
        IntStream.range(0, meanings.size())
                .filter(column -> called(column, DAYS) && meanings.get(column).reason() != Reason.AS_TOLD)
                .filter(column -> contents.get(column).share(ValueShape.DATE) > MOST && years(column) >= MANY)
                .findFirst()
                .ifPresent(column -> take(column, ColumnKind.BORN, "born"));
    }

    private long years(int column) {
        Column cells = table.column(column);
        return IntStream.range(0, cells.distinct())
                .mapToObj(number -> WrittenDate.read(cells.value(number), false, LocalDate.EPOCH))
                .flatMap(Optional::stream)
                .mapToInt(WrittenDate::year)
                .distinct()
                .count();
    }

    private int find(ColumnKind kind, IntPredicate fits) {
        return IntStream.range(0, meanings.size())
                .filter(column -> meanings.get(column).kind() == kind)
                .findFirst()
                .orElseGet(() -> IntStream.range(0, meanings.size())
                        .filter(column -> meanings.get(column).reason() != Reason.AS_TOLD)
                        .filter(fits)
                        .findFirst()
                        .orElse(NONE));
    }

    private boolean called(int column, Set<String> names) {
        return names.contains(HeadingVocabulary.plain(table.headings().get(column)));
    }

    private boolean ofBirth(int column) {
        return words.meaning(table.headings().get(column))
                .filter(meaning -> meaning.kind() == ColumnKind.BORN)
                .isPresent();
    }

    private boolean agedBut(int day) {
        return IntStream.range(0, meanings.size())
                .anyMatch(column -> column != day && meanings.get(column).kind() == ColumnKind.AGE);
    }

    /** People are born in many years and all months; they are registered or caught on a few days. */
    private boolean spread(int column, int different) {
        ColumnProfile content = contents.get(column);
        return content.distinct() >= Math.min(different, content.filled() / 2);
    }

    private boolean numbersDays(int column) {
        return contents.get(column).share(ValueShape.DAY) > NEARLY_ALL;
    }

    private boolean namesMonths(int column) {
        return contents.get(column).share(ValueShape.MONTH) > NEARLY_ALL;
    }

    private void take(int column, ColumnKind kind, String label) {
        if (column != NONE && meanings.get(column).kind() != kind) {
            meanings.set(column, ColumnMeaning.of(kind, label));
        }
    }

    private boolean any(ColumnKind kind) {
        return meanings.stream().anyMatch(meaning -> meaning.kind() == kind);
    }
}
