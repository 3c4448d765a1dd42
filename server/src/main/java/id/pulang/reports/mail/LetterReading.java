package id.pulang.reports.mail;

import id.pulang.identity.transactions.Busy;
import id.pulang.portal.letters.Letter;
import id.pulang.portal.letters.LetterSealing;
import id.pulang.protection.Vault;
import id.pulang.reports.files.FileLook;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens letters, looks at their files and finds the post for which they are; outside any transaction. */
@Component
class LetterReading {

    private final Vault vault;
    private final FileLook files;
    private final Routes routes;
    private final SitePost site;

    LetterReading(Vault vault, FileLook files, Routes routes, SitePost site) {
        this.vault = vault;
        this.files = files;
        this.routes = routes;
        this.site = site;
    }

    /** Opens a deposit; empty where it cannot be opened or is no letter. */
    Optional<Letter> open(UUID deposit, byte[] sealed) {
        return vault.openMail(sealed, LetterSealing.context(deposit)).flatMap(LetterSealing::read);
    }

    /** Reads an opened letter; throws {@link Busy} where the files of others are looked at. */
    ReadLetter read(Letter letter) {
        return new ReadLetter(letter, files.look(letter.files()), site.asServer(() -> routes.of(letter)));
    }
}
