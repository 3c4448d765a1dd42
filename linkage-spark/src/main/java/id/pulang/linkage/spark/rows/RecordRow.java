package id.pulang.linkage.spark.rows;

import id.pulang.linkage.model.Birth;
import id.pulang.linkage.model.Contact;
import id.pulang.linkage.model.Detail;
import id.pulang.linkage.model.Documents;
import id.pulang.linkage.model.Name;
import id.pulang.linkage.model.Origin;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.lists.cells.CellTexts;
import id.pulang.lists.cells.CellValue;
import id.pulang.lists.cells.PersonCells;
import id.pulang.lists.cells.WrittenDate;
import id.pulang.lists.columns.ColumnKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Turns rows into records. */
public final class RecordRow implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String ONE_LIST = "registry";

    private final Columns columns;
    private final int at;
    private final int[][] placesOf;

    /**
     * Reads rows of this shape.
     *
     * @param at where the id stands; the columns follow it
     */
    public RecordRow(Columns columns, int at) {
        this.columns = columns;
        this.at = at;
        placesOf = new int[ColumnKind.values().length][];
        for (ColumnKind kind : ColumnKind.values()) {
            placesOf[kind.ordinal()] = IntStream.range(0, columns.said().size())
                    .filter(place -> columns.said().get(place).kind() == kind)
                    .toArray();
        }
    }

    /** The record of a row. */
    public PersonRecord record(Row row) {
        Optional<WrittenDate> born = said(row, ColumnKind.BORN).flatMap(this::date);
        Optional<LocalDate> day = born.flatMap(WrittenDate::calendarDay);
        return new PersonRecord(
                row.getString(at),
                said(row, ColumnKind.LIST).orElse(ONE_LIST),
                new Name(name(row), all(row, ColumnKind.OTHER_NAME), first(row, ColumnKind.FAMILY_NAME)),
                new Birth(
                        day.orElse(null),
                        day.isPresent() ? null : born.map(WrittenDate::digits).orElse(null),
                        taken(row, ColumnKind.AGE, PersonCells::age),
                        said(row, ColumnKind.LISTED_ON)
                                .flatMap(this::date)
                                .flatMap(WrittenDate::calendarDay)
                                .orElse(null),
                        taken(row, ColumnKind.SEX, PersonCells::sex)),
                new Documents(
                        taken(row, ColumnKind.NATIONAL_NUMBER, PersonCells::nationalNumber),
                        taken(row, ColumnKind.PASSPORT, PersonCells::passport)),
                new Contact(taken(row, ColumnKind.PHONE, PersonCells::phone)),
                new Origin(first(row, ColumnKind.BIRTH_PLACE), first(row, ColumnKind.MOTHER_NAME)),
                details(row));
    }

    /** A date with its day, be it one of the calendar or not. */
    private Optional<WrittenDate> date(String text) {
        return WrittenDate.read(text, false, columns.asOf()).filter(date -> date.day() > 0);
    }

    private <T> @Nullable T taken(Row row, ColumnKind kind, Function<String, CellValue<T>> reader) {
        String text = first(row, kind);
        return text == null ? null : reader.apply(text).value();
    }

    private @Nullable String name(Row row) {
        String whole = first(row, ColumnKind.NAME);
        if (whole != null) {
            return whole;
        }
        var parts = new ArrayList<>(all(row, ColumnKind.GIVEN_NAME));
        parts.addAll(all(row, ColumnKind.FAMILY_NAME));
        return parts.isEmpty() ? null : String.join(" ", parts);
    }

    private List<Detail> details(Row row) {
        var details = new ArrayList<Detail>();
        for (int place = 0; place < columns.said().size(); place++) {
            var said = columns.said().get(place);
            String cell = said.kind().detail().isEmpty() ? null : cell(row, place);
            if (cell != null) {
                details.add(new Detail(said.column(), said.kind().detail().orElseThrow(), cell));
            }
        }
        return details;
    }

    private Optional<String> said(Row row, ColumnKind kind) {
        return Optional.ofNullable(first(row, kind));
    }

    private @Nullable String first(Row row, ColumnKind kind) {
        String found = null;
        int[] places = placesOf[kind.ordinal()];
        for (int i = 0; i < places.length && found == null; i++) {
            found = cell(row, places[i]);
        }
        return found;
    }

    private List<String> all(Row row, ColumnKind kind) {
        var all = new ArrayList<String>();
        for (int place : placesOf[kind.ordinal()]) {
            String cell = cell(row, place);
            if (cell != null) {
                all.add(cell);
            }
        }
        return all;
    }

    private @Nullable String cell(Row row, int place) {
        String cell = row.getString(at + 1 + place);
        String plain = cell == null ? "" : cell.strip();
        return CellTexts.missing(plain) ? null : plain;
    }
}
