package id.pulang.incidents.imports;

import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.lists.ListReader;
import id.pulang.incidents.lists.SomePaper;
import id.pulang.incidents.rosters.UploadId;
import id.pulang.lists.files.Reading;
import id.pulang.lists.tables.Table;
import org.springframework.transaction.support.TransactionOperations;

/** Hands in lists on paper as if they had just been read. */
record KeptPaper(ListReader reader, UploadRows uploads, TransactionOperations transactions) {

    UploadId handedIn(Actor by, IncidentId incident, String name, SomePaper paper) {
        byte[] decoded = paper.decoded();
        Table table = ((Reading.Readable) reader.again(name, decoded)).table();
        return Acting.as(by, () -> transactions.execute(_ -> uploads.keep(incident, name, decoded, table, by)));
    }
}
