package id.pulang.cli.places;

import id.pulang.cli.lists.Lists;
import id.pulang.cli.measures.References;
import id.pulang.linkage.model.PersonRecord;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The rows of the lists of this run. */
public final class ListPlaces implements Places {

    private final Lists lists;
    private final References references;

    /**
     * Knows the rows of these lists.
     *
     * @param idColumn the column whose values name rows; null to take all columns that tell rows apart
     */
    public ListPlaces(Lists lists, @Nullable String idColumn) {
        this.lists = lists;
        references = new References(lists, idColumn);
    }

    @Override
    public OptionalInt find(String reference) {
        return references.find(reference);
    }

    @Override
    public String file(int record) {
        return lists.file(record);
    }

    @Override
    public int row(int record) {
        return lists.row(record);
    }

    @Override
    public List<PersonRecord> records() {
        return lists.records();
    }
}
