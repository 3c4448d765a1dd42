package id.pulang.cli.lists;

import id.pulang.lists.columns.ColumnMeaning;
import java.util.List;

/**
 * A list that was read: what its columns were taken for and what could not be used.
 *
 * @param file the file's name without its folder
 * @param meanings what each heading was taken for
 * @param blanks how many rows hold nothing at all
 */
public record ReadList(
        String file,
        List<String> headings,
        List<ColumnMeaning> meanings,
        int rows,
        int blanks,
        ListFooter footerRows,
        List<Complaint> complaints) {

    public ReadList {
        headings = List.copyOf(headings);
        meanings = List.copyOf(meanings);
        complaints = List.copyOf(complaints);
    }
}
