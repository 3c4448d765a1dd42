package id.pulang.benchmarks.peers;

import id.pulang.linkage.search.Description;
import id.pulang.linkage.search.RegisteredPerson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * The people of a registry in a Lucene index in memory, found by fuzzy words, date and year of birth: one slip up to
 * five letters, two beyond, fifty spellings of a word at most.
 */
public final class LuceneRegistry {

    /**
     * Kept, so that the logger stays as quiet as it is told to be: it would talk about vectors, which nobody uses here.
     */
    private static final Logger LOGGER = Logger.getLogger("org.apache.lucene");

    private static final String ID = "id";
    private static final String NAME = "name";
    private static final String BORN = "born";
    private static final String YEAR = "year";
    private static final int YEARS = 10_000;
    private static final int SHORT = 5;
    private static final int SPELLINGS = 50;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    /** Indexes these people. */
    public LuceneRegistry(Stream<RegisteredPerson> people) {
        LOGGER.setLevel(Level.OFF);
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            for (var person : (Iterable<RegisteredPerson>) people::iterator) {
                writer.addDocument(document(person));
            }
            writer.forceMerge(1);
            writer.commit();
            reader = DirectoryReader.open(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        searcher = new IndexSearcher(reader);
    }

    /** The numbers of those who fit best, the best first. */
    public long[] nearest(Description description, int most) {
        try {
            ScoreDoc[] found = searcher.search(query(description), most).scoreDocs;
            var ids = new long[found.length];
            for (int i = 0; i < found.length; i++) {
                ids[i] = id(found[i].doc);
            }
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long id(int document) throws IOException {
        NumericDocValues ids = MultiDocValues.getNumericValues(reader, ID);
        if (ids == null || !ids.advanceExact(document)) {
            throw new IllegalStateException("Each document has a number");
        }
        return ids.longValue();
    }

    private static Document document(RegisteredPerson person) {
        var document = new Document();
        document.add(new NumericDocValuesField(ID, person.id()));
        document.add(new TextField(NAME, person.name(), Field.Store.NO));
        document.add(new StringField(BORN, Integer.toString(person.born()), Field.Store.NO));
        document.add(new StringField(YEAR, Integer.toString(person.born() / YEARS), Field.Store.NO));
        return document;
    }

    private static Query query(Description description) {
        var query = new BooleanQuery.Builder();
        for (String word : description.name().split(" ", -1)) {
            int slips = word.length() <= SHORT ? 1 : 2;
            query.add(new FuzzyQuery(new Term(NAME, word), slips, 1, SPELLINGS, true), Occur.SHOULD);
        }
        if (description.born() > 0) {
            query.add(new TermQuery(new Term(BORN, Integer.toString(description.born()))), Occur.SHOULD);
            query.add(new TermQuery(new Term(YEAR, Integer.toString(description.born() / YEARS))), Occur.SHOULD);
        }
        return query.build();
    }
}
