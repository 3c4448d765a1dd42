package id.pulang.screening;

import id.pulang.packs.Packs;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The screening instruments of the country pack. */
@Component
public class Instruments {

    private final List<Instrument> all;

    Instruments(Packs packs) {
        this.all = packs.usual().part("instruments").entries("instruments").stream()
                .map(entry -> new Instrument(entry.text("code"), entry.text("version"), entry.wording("name")))
                .toList();
    }

    /** Lists the instruments, the usual one first. */
    public List<Instrument> all() {
        return all;
    }

    /** Finds an instrument by its code. */
    public Optional<Instrument> find(String code) {
        return all.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
