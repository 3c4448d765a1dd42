package id.pulang.incidents.lists;

import id.pulang.incidents.FilesAtOnce;
import id.pulang.incidents.files.HeaderWords;
import id.pulang.incidents.files.ListFile;
import id.pulang.incidents.files.Reading;
import id.pulang.incidents.files.Reading.Readable;
import id.pulang.incidents.files.Reading.Unreadable;
import id.pulang.incidents.files.Table;
import org.springframework.stereotype.Component;

/** Reads files and proposes mappings by the words of the country pack. */
@Component
public class ListReader {

    private final ListFile files;
    private final Proposer proposer;
    private final FilesAtOnce places;

    ListReader(FilesAtOnce places) {
        this.places = places;
        HeaderWords words = HeaderWords.standard();
        this.files = new ListFile(words);
        this.proposer = new Proposer(words, KindWords.standard());
    }

    /** Reads a file, one at a time; never throws for what stands in it. */
    public Reading read(String fileName, byte[] bytes) {
        return places.soon(() -> files.read(fileName, bytes));
    }

    /** Reads a file again that could be read when it came. */
    public Table again(String fileName, byte[] bytes) {
        return switch (read(fileName, bytes)) {
            case Readable(Table table) -> table;
            case Unreadable(var problem) ->
                throw new IllegalStateException("A kept file cannot be read any more: " + problem.code());
        };
    }

    /** Proposes what the columns of a table tell. */
    public Proposal propose(String fileName, Table table) {
        return proposer.propose(fileName, table);
    }
}
