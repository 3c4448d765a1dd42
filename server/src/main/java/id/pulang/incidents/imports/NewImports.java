package id.pulang.incidents.imports;

import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.incidents.ListKind;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.TooMuchToCompare;
import id.pulang.incidents.closure.Closures;
import id.pulang.incidents.imports.RosterRows.Edition;
import id.pulang.incidents.imports.RosterRows.Held;
import id.pulang.incidents.lists.Mapping;
import id.pulang.incidents.lists.StatedRow;
import id.pulang.incidents.lists.StatementReader;
import id.pulang.incidents.rosters.Progress;
import id.pulang.incidents.rosters.UploadId;
import id.pulang.lists.Problem;
import id.pulang.lists.files.Reading.Readable;
import id.pulang.lists.files.Reading.Unreadable;
import id.pulang.lists.rows.ListDate;
import id.pulang.lists.tables.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes down an import before its first row is written, and reads its rows. */
@Component
class NewImports {

    private final Uploads uploads;
    private final RosterRows rosters;
    private final ImportBook book;
    private final Closures closures;
    private final Access access;
    private final Clock clock;

    NewImports(Uploads uploads, RosterRows rosters, ImportBook book, Closures closures, Access access, Clock clock) {
        this.uploads = uploads;
        this.rosters = rosters;
        this.book = book;
        this.closures = closures;
        this.access = access;
        this.clock = clock;
    }

    /** Reads a file once for all that follows; empty for one from before today's limits that is beyond them. */
    Optional<OpenedUpload> opened(UploadId id) {
        Upload upload = uploads.found(id);
        return switch (uploads.reading(upload)) {
            case Readable(Table table) -> Optional.of(new OpenedUpload(upload, table));
            case Unreadable _ -> Optional.empty();
        };
    }

    /** Lists what has to be decided before rows can be read. */
    List<Problem> open(OpenedUpload file, ListKind kind, Mapping mapping, @Nullable RosterId corrects) {
        Table table = file.table();
        if (closures.of(file.upload().incident()).isPresent()) {
            return List.of(Problem.ofFile("incident_closed"));
        }
        if (mapping.fields().size() != table.headings().size()) {
            return List.of(Problem.ofFile("other_columns"));
        }
        List<Problem> open = mapping.open(table.headings());
        long fit = rowsThatFit(held(file, kind, corrects), table.rows(), mapping.comparedLetters(table));
        return fit >= table.rows() || !open.isEmpty()
                ? open
                : List.of(Problem.ofFile("incident_full", table.rows(), fit, TooMuchToCompare.MOST_STATEMENTS));
    }

    /** What an incident holds beside the rows that a file takes the place of. */
    private Held held(OpenedUpload file, ListKind kind, @Nullable RosterId corrects) {
        Upload upload = file.upload();
        return target(upload, kind, corrects)
                .map(roster -> rosters.heldBeside(
                        upload.incident(), roster, file.table().rows()))
                .orElseGet(() -> rosters.held(upload.incident()));
    }

    /** How many of so many rows, with so many letters to compare, an incident that holds so much can still take. */
    static long rowsThatFit(Held held, long rows, long letters) {
        long left = Math.max(0, TooMuchToCompare.MOST_STATEMENTS - held.statements());
        long lettersLeft = Math.max(0, TooMuchToCompare.MOST_LETTERS - held.letters());
        return letters <= lettersLeft ? left : Math.min(left, rows * lettersLeft / letters);
    }

    /** Finds the list that a file would correct; one that was withdrawn meanwhile is corrected by nothing. */
    Optional<RosterId> target(Upload upload, ListKind kind, @Nullable RosterId corrects) {
        return corrects == null || !rosters.isCurrent(corrects) ? rosters.same(upload, kind) : Optional.of(corrects);
    }

    /** Reads the rows of a file as they would be taken. */
    List<StatedRow> rows(OpenedUpload file, Mapping mapping) {
        return reader(file.upload(), file.table(), mapping, access.today()).rows();
    }

    /** Begins the list, or its next edition. */
    RosterId begin(Actor actor, OpenedUpload file, ListKind kind, Mapping mapping, @Nullable RosterId corrects) {
        Upload upload = file.upload();
        Table table = file.table();
        Edition edition = corrected(corrects, upload, actor).orElseGet(() -> rosters.begin(upload, kind, actor));
        LocalDate today = access.today();
        StatementReader reader = reader(upload, table, mapping, today);
        var progress = new Progress(
                upload.id(),
                edition.roster(),
                upload.incident(),
                Progress.State.RUNNING,
                reader.rows().size(),
                0,
                clock.instant(),
                null);
        var work = new Import(progress, actor, kind, mapping, edition.number(), today);
        book.begin(work, upload.post(), reader.leftOut());
        uploads.remember(table, work);
        return edition.roster();
    }

    /** Prepares to read the rows of an import, always the same ones. */
    StatementReader reader(Import work) {
        Upload upload = uploads.found(work.progress().upload());
        return reader(upload, uploads.table(upload), work.mapping(), work.today());
    }

    private Optional<Edition> corrected(@Nullable RosterId corrects, Upload upload, Actor actor) {
        return corrects == null ? Optional.empty() : rosters.correct(corrects, upload, actor);
    }

    private StatementReader reader(Upload upload, Table table, Mapping mapping, LocalDate today) {
        LocalDate incidentDay = LocalDate.ofInstant(upload.incidentAt(), access.zone());
        return uploads.statements(table, mapping, new ListDate(today, incidentDay));
    }
}
