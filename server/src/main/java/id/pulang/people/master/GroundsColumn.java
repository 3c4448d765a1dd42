package id.pulang.people.master;

import id.pulang.people.matching.Evidence;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals what a question or a join rests on with the keys of both persons, so that it goes with either of them. */
@Component
public class GroundsColumn {

    private final Evidence evidence;
    private final JsonMapper json;
    private final Vault vault;

    GroundsColumn(Evidence evidence, JsonMapper json, Vault vault) {
        this.evidence = evidence;
        this.json = json;
        this.vault = vault;
    }

    private record Written(ComparedRecord left, ComparedRecord right, String explanation, String reason) {}

    /** A column of a table in which they stand. */
    public Column of(String name) {
        return new Column(vault.column(KeyPurpose.IDENTITY, name));
    }

    /** One such column. */
    public final class Column {

        private final SealedColumn sealed;

        private Column(SealedColumn sealed) {
            this.sealed = sealed;
        }

        /** Seals what a row rests on. */
        public byte[] close(UUID row, Grounds grounds) {
            var written = new Written(
                    grounds.left(), grounds.right(), evidence.write(grounds.explanation()), grounds.reason());
            PeoplePair pair = grounds.pair();
            return sealed.closeAboutBoth(
                    pair.left().value(), pair.right().value(), row, json.writeValueAsString(written));
        }

        /** Opens what a row about two people rests on. */
        public Grounds open(UUID row, PeoplePair pair, byte[] bytes) {
            String text = sealed.openAboutBoth(pair.left().value(), pair.right().value(), row, bytes);
            Written written = json.readValue(text, Written.class);
            return new Grounds(written.left(), written.right(), evidence.read(written.explanation()), written.reason());
        }
    }
}
