package id.pulang.repatriation.document;

import id.pulang.packs.PackEntry;
import id.pulang.packs.Packs;
import id.pulang.packs.Wording;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the packs say about the receiving agencies. */
@Component
public class Agencies {

    private final Map<String, PackEntry> known;

    Agencies(Packs packs) {
        this.known = packs.all().stream()
                .flatMap(pack -> pack.part("agencies").entries("agencies").stream())
                .collect(Collectors.toMap(agency -> agency.text("code"), Function.identity(), (first, _) -> first));
    }

    /** Returns what the sheet for an agency says about rights that stay open; nothing for some. */
    public Optional<Wording> openRights(String code) {
        return agency(code).flatMap(agency -> agency.findWording("openRights"));
    }

    /** Returns how an officer reaches an agency, where that was recorded. */
    public Optional<Wording> reachedBy(String code) {
        return agency(code).flatMap(agency -> agency.findWording("reachedBy"));
    }

    /** Returns the address of the site of an agency, where it has one. */
    public Optional<String> site(String code) {
        return agency(code).flatMap(agency -> agency.find("site"));
    }

    private Optional<PackEntry> agency(String code) {
        return Optional.ofNullable(known.get(code));
    }
}
