package id.pulang.incidents.lists;

import id.pulang.incidents.ListKind;
import id.pulang.incidents.rosters.DoubtfulCells;
import id.pulang.lists.Problem;
import id.pulang.lists.columns.ColumnKind;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the columns of a list seem to tell, for an officer to mend and confirm.
 *
 * @param named whether the headings, the title or the name of the file say who made the list
 * @param remembered whether an officer has confirmed this for the same header before
 * @param doubtful how many cells were read on paper with doubt, and those of them that are shown
 */
public record Proposal(
        ListKind kind,
        boolean named,
        List<String> banner,
        List<Column> columns,
        int rows,
        List<Problem> problems,
        boolean remembered,
        DoubtfulCells doubtful) {

    /** Why a file that was kept cannot be opened any more. */
    public static final String HEAVIER = "heavier";

    /** Copies the lists in. */
    public Proposal {
        banner = List.copyOf(banner);
        columns = List.copyOf(columns);
        problems = List.copyOf(problems);
    }

    /** One column: its header, some of its cells, and what it seems to tell. */
    public record Column(String header, List<String> samples, ColumnKind field) {

        /** Copies the samples in. */
        public Column {
            samples = List.copyOf(samples);
        }
    }

    /** Proposes nothing for a file from before today's limits, which is beyond them. */
    public static Proposal heavier() {
        var why = List.of(Problem.ofFile(HEAVIER));
        return new Proposal(ListKind.REGISTRATION, false, List.of(), List.of(), 0, why, false, DoubtfulCells.NONE);
    }

    /** Takes the proposal as it stands. */
    public Mapping mapping() {
        return new Mapping(columns.stream().map(Column::field).toList());
    }

    /** Lists what has to be decided before the list can be imported. */
    public List<Problem> open() {
        return columns.isEmpty()
                ? problems
                : mapping().open(columns.stream().map(Column::header).toList());
    }

    /** Takes what was confirmed for the same header before in place of what is guessed now. */
    public Proposal remembering(ListKind confirmed, Mapping mapping) {
        if (mapping.fields().size() != columns.size()) {
            return this;
        }
        return new Proposal(confirmed, true, banner, columns(mapping), rows, problems, true, doubtful);
    }

    /** Shows an officer's own choice, so that nothing typed is lost. */
    public Proposal chosen(ListKind chosen, Mapping mapping) {
        return new Proposal(chosen, named, banner, columns(mapping), rows, problems, remembered, doubtful);
    }

    /** Shows what an officer chose for the columns. */
    public Proposal with(Mapping mapping) {
        return chosen(kind, mapping);
    }

    /** Shows some of the cells that were read with doubt. */
    public Proposal showing(DoubtfulCells some) {
        return new Proposal(kind, named, banner, columns, rows, problems, remembered, some);
    }

    private List<Column> columns(Mapping mapping) {
        return IntStream.range(0, columns.size())
                .mapToObj(at -> new Column(
                        columns.get(at).header(),
                        columns.get(at).samples(),
                        mapping.fields().get(at)))
                .toList();
    }
}
