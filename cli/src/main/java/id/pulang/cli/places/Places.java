package id.pulang.cli.places;

import id.pulang.linkage.model.PersonRecord;
import java.util.List;
import java.util.OptionalInt;

/** Where the rows stand that somebody may ask about. */
public interface Places {

    /** The record that is called so, if there is one. */
    OptionalInt find(String reference);

    /** The file of a record. */
    String file(int record);

    /** The row of a record in its file. */
    int row(int record);

    /** All records at hand. */
    List<PersonRecord> records();
}
