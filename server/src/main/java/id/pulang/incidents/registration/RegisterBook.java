package id.pulang.incidents.registration;

import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.ListKind;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.StatementId;
import id.pulang.incidents.imports.ImportBook;
import id.pulang.incidents.lists.ListReader;
import id.pulang.incidents.lists.Mapping;
import id.pulang.incidents.lists.StatedRow;
import id.pulang.incidents.registration.RegisterRows.Register;
import id.pulang.incidents.rosters.Progress;
import id.pulang.incidents.rosters.RegisterEntry;
import id.pulang.incidents.rosters.RosterWithdrawn;
import id.pulang.lists.columns.ColumnKind;
import id.pulang.lists.rows.ListDate;
import id.pulang.lists.tables.Table;
import id.pulang.lists.tables.TableBuilder;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes the rows of registers as statements, each read as a list of one row. */
@Component
class RegisterBook {

    /** How the columns of a register are called; lists are in the language of the sending state. */
    private static final List<String> HEADINGS = List.of(
            "Tanggal pendaftaran",
            "Nama",
            "Nama lain",
            "Jenis kelamin",
            "Umur",
            "Tanggal lahir",
            "Kewarganegaraan",
            "Nomor identitas",
            "Nomor paspor",
            "Telepon",
            "Asal");

    private static final Mapping MAPPING = mapping();

    private final RegisterRows registers;
    private final ImportBook book;
    private final ListReader reader;
    private final Access access;
    private final Clock clock;

    RegisterBook(RegisterRows registers, ImportBook book, ListReader reader, Access access, Clock clock) {
        this.registers = registers;
        this.book = book;
        this.reader = reader;
        this.access = access;
        this.clock = clock;
    }

    /** Which register: that of a post in an incident, of a kind. */
    record Place(IncidentId incident, PostCode post, ListKind kind) {}

    private static Mapping mapping() {
        var fields = new ArrayList<>(RegisterEntry.COLUMNS);
        fields.addFirst(ColumnKind.LISTED_ON);
        return new Mapping(fields);
    }

    /** Counts the rows of all editions of the lists of an incident that count: at least as many as were stated. */
    long rowsOfLists(IncidentId incident) {
        return registers.rowsOfLists(incident);
    }

    RegisterPlace next(Place place, Actor actor) {
        Register register = registers
                .find(place)
                .orElseGet(() ->
                        registers.begin(place, table(new RegisterEntry(Map.of()), access.today()), MAPPING, actor));
        int number = registers.next(register, actor, access.today(), clock.instant());
        return new RegisterPlace(
                place.incident(), place.post(), place.kind(), register.roster(), register.upload(), number);
    }

    /** Adds a row. */
    StatementId add(RegisterPlace place, Actor actor, RegisterEntry entry) {
        LocalDate today = access.today();
        StatedRow row = reader.statements(table(entry, today), MAPPING, new ListDate(today, today))
                .numbered(place.number());
        Instant now = clock.instant();
        var progress =
                new Progress(place.upload(), place.roster(), place.incident(), Progress.State.DONE, 1, 1, now, now);
        return book.add(progress, actor, place.kind(), MAPPING, row);
    }

    /** Takes a row out of its register again, into a withdrawn list of its own; empty for a row of a file. */
    Optional<RosterWithdrawn> takeBack(StatementId row, Actor actor) {
        return registers.of(row).map(place -> {
            Table table = table(new RegisterEntry(Map.of()), access.today());
            RosterId apart = registers.moveOut(row, place, table, MAPPING, actor);
            return new RosterWithdrawn(apart, place.incident(), actor.id(), clock.instant());
        });
    }

    private static Table table(RegisterEntry entry, LocalDate today) {
        var lines = new TableBuilder(ListReader.LIMITS);
        line(lines, 1, HEADINGS);
        var cells = new ArrayList<String>();
        cells.add(today.toString());
        RegisterEntry.COLUMNS.forEach(column -> cells.add(entry.cell(column)));
        line(lines, 2, cells);
        return lines.table("", 0, HEADINGS, true);
    }

    private static void line(TableBuilder lines, int number, List<String> cells) {
        lines.beginLine(number);
        cells.forEach(lines::add);
        lines.endLine(number);
    }
}
