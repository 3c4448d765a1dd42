package id.pulang.incidents.lists;

import id.pulang.incidents.ListKind;
import id.pulang.incidents.files.Field;
import id.pulang.incidents.files.Problem;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the columns of a list seem to tell, for an officer to mend and confirm.
 *
 * @param remembered whether an officer has confirmed this for the same header before
 */
public record Proposal(
        ListKind kind,
        List<String> banner,
        List<Column> columns,
        int rows,
        List<Problem> problems,
        boolean remembered) {

    /** Copies the lists in. */
    public Proposal {
        banner = List.copyOf(banner);
        columns = List.copyOf(columns);
        problems = List.copyOf(problems);
    }

    /** One column: its header, some of its cells, and what it seems to tell. */
    public record Column(String header, List<String> samples, Field field) {

        /** Copies the samples in. */
        public Column {
            samples = List.copyOf(samples);
        }
    }

    /** Takes the proposal as it stands. */
    public Mapping mapping() {
        return new Mapping(columns.stream().map(Column::field).toList());
    }

    /** Lists what has to be decided before the list can be imported. */
    public List<Problem> open() {
        return mapping().open(columns.stream().map(Column::header).toList());
    }

    /** Takes what was confirmed for the same header before in place of what is guessed now. */
    public Proposal remembering(ListKind confirmed, Mapping mapping) {
        if (mapping.fields().size() != columns.size()) {
            return this;
        }
        return new Proposal(confirmed, banner, with(mapping), rows, problems, true);
    }

    /** Shows an officer's own choice, so that nothing typed is lost. */
    public Proposal chosen(ListKind chosen, Mapping mapping) {
        return new Proposal(chosen, banner, with(mapping), rows, problems, remembered);
    }

    private List<Column> with(Mapping mapping) {
        return IntStream.range(0, columns.size())
                .mapToObj(at -> new Column(
                        columns.get(at).header(),
                        columns.get(at).samples(),
                        mapping.fields().get(at)))
                .toList();
    }
}
