package id.pulang.incidents.imports;

import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.incidents.ListKind;
import id.pulang.incidents.Progress;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.TooMuchToCompare;
import id.pulang.incidents.UploadId;
import id.pulang.incidents.files.Problem;
import id.pulang.incidents.files.Reading.Readable;
import id.pulang.incidents.files.Reading.Unreadable;
import id.pulang.incidents.files.Table;
import id.pulang.incidents.imports.RosterRows.Edition;
import id.pulang.incidents.imports.RosterRows.Held;
import id.pulang.incidents.lists.Mapping;
import id.pulang.incidents.lists.Proposal;
import id.pulang.incidents.lists.RowReader;
import id.pulang.incidents.lists.StatedRow;
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
    private final Access access;
    private final Clock clock;

    NewImports(Uploads uploads, RosterRows rosters, ImportBook book, Access access, Clock clock) {
        this.uploads = uploads;
        this.rosters = rosters;
        this.book = book;
        this.access = access;
        this.clock = clock;
    }

    /** Lists what has to be decided before rows can be read. */
    List<Problem> open(UploadId upload, Mapping mapping) {
        Upload file = uploads.found(upload);
        return switch (uploads.reading(file)) {
            case Readable(Table table)
            when mapping.fields().size() == table.headers().size() -> open(file, table, mapping);
            case Readable _ -> List.of(Problem.ofFile("other_columns"));
            case Unreadable _ -> List.of(Problem.ofFile(Proposal.HEAVIER));
        };
    }

    private List<Problem> open(Upload file, Table table, Mapping mapping) {
        List<Problem> open = mapping.open(table.headers());
        Held held = rosters.held(file.incident());
        boolean fits = held.statements() + table.rows().size() <= TooMuchToCompare.MOST_STATEMENTS
                && held.letters() + mapping.comparedLetters(table) <= TooMuchToCompare.MOST_LETTERS;
        return fits || !open.isEmpty()
                ? open
                : List.of(Problem.ofFile("incident_full", TooMuchToCompare.MOST_STATEMENTS));
    }

    /** Finds the list that a file would correct. */
    Optional<RosterId> target(UploadId upload, ListKind kind, @Nullable RosterId corrects) {
        return corrects == null ? rosters.same(uploads.found(upload), kind) : Optional.of(corrects);
    }

    /** Reads the rows of a file as they would be taken. */
    List<StatedRow> rows(UploadId id, Mapping mapping) {
        Upload upload = uploads.found(id);
        return reader(upload, uploads.table(upload), mapping, access.today()).rows();
    }

    /** Begins the list, or its next edition. */
    RosterId begin(Actor actor, UploadId id, ListKind kind, Mapping mapping, @Nullable RosterId corrects) {
        Upload upload = uploads.found(id);
        Table table = uploads.table(upload);
        Edition edition = corrected(corrects, upload, actor).orElseGet(() -> rosters.begin(upload, kind, actor));
        LocalDate today = access.today();
        RowReader reader = reader(upload, table, mapping, today);
        var progress = new Progress(
                id,
                edition.roster(),
                upload.incident(),
                Progress.State.RUNNING,
                reader.rows().size(),
                0,
                clock.instant(),
                null);
        var work = new Import(progress, actor, kind, mapping, edition.number(), today);
        book.begin(work, upload.post(), table.fingerprint(), reader.leftOut());
        return edition.roster();
    }

    /** Prepares to read the rows of an import, always the same ones. */
    RowReader reader(Import work) {
        Upload upload = uploads.found(work.progress().upload());
        return reader(upload, uploads.table(upload), work.mapping(), work.today());
    }

    private Optional<Edition> corrected(@Nullable RosterId corrects, Upload upload, Actor actor) {
        return corrects == null ? Optional.empty() : rosters.correct(corrects, upload, actor);
    }

    private RowReader reader(Upload upload, Table table, Mapping mapping, LocalDate today) {
        return new RowReader(table, mapping, LocalDate.ofInstant(upload.incidentAt(), access.zone()), today);
    }
}
