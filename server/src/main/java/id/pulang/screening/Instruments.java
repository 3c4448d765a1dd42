package id.pulang.screening;

import id.pulang.identity.Acting;
import id.pulang.packs.Pack;
import id.pulang.packs.Packs;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The screening instruments of the packs. */
@Component
public class Instruments {

    private final Packs packs;

    Instruments(Packs packs) {
        this.packs = packs;
    }

    /** Lists the instruments of the pack of the acting person's post, the usual one first. */
    public List<Instrument> mine() {
        return of(packs.at(Acting.actor().post().value()));
    }

    /** Finds an instrument of any pack by its code. */
    public Optional<Instrument> find(String code) {
        return packs.all().stream()
                .flatMap(pack -> of(pack).stream())
                .filter(each -> each.code().equals(code))
                .findFirst();
    }

    private static List<Instrument> of(Pack pack) {
        return pack.part("instruments").entries("instruments").stream()
                .map(entry -> new Instrument(entry.text("code"), entry.text("version"), entry.wording("name")))
                .toList();
    }
}
