package id.pulang.papers;

import id.pulang.identity.IdSource;
import id.pulang.protection.Vault;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives papers their ids, and the codes that are printed on them. */
@Component
class PaperCodes {

    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 25;
    private static final int BITS_A_LETTER = 5;

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
        byte[] keyed = vault.blindIndex("papers.issued.code", id.toString());
        StringBuilder code = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (int place = 0; code.length() < LENGTH; place++) {
            bits = (bits << Byte.SIZE | keyed[place] & 0xff) & 0xffff;
            held += Byte.SIZE;
            for (; held >= BITS_A_LETTER && code.length() < LENGTH; held -= BITS_A_LETTER) {
                code.append(LETTERS.charAt(bits >> held - BITS_A_LETTER & LETTERS.length() - 1));
            }
        }
        return code.toString();
    }
}
