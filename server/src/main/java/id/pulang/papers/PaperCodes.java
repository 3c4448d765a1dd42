package id.pulang.papers;

import id.pulang.identity.IdSource;
import id.pulang.protection.Vault;
import id.pulang.protection.codes.KeyedCode;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives papers their ids, and the codes that are printed on them. */
@Component
class PaperCodes {

    private static final int LENGTH = 25;

    private final IdSource ids;
    private final Vault vault;

    PaperCodes(IdSource ids, Vault vault) {
        this.ids = ids;
        this.vault = vault;
    }

    UUID nextId() {
        return ids.next();
    }

    /** The code follows from the id with a key of this installation, so that it is kept nowhere and printed again. */
    String of(UUID id) {
        return KeyedCode.of(vault, "papers.issued.code", id, LENGTH);
    }
}
