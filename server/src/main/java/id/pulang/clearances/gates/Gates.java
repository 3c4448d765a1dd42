package id.pulang.clearances.gates;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.identity.Acting;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.packs.Pack;
import id.pulang.packs.Packs;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The gates that hold at each post: those of its pack. */
@Component
public class Gates {

    /** Who may hand in what authorities wrote in their lists. */
    public static final Role BRING_LISTS = Role.CLEARANCE_OWNER;

    private final Packs packs;
    private final Cases cases;
    private final Map<String, PackGates> byPack;

    Gates(Packs packs, Cases cases) {
        this.packs = packs;
        this.cases = cases;
        this.byPack = packs.all().stream().collect(Collectors.toUnmodifiableMap(Pack::code, PackGates::of));
    }

    /** Returns the gates of the pack of a post. */
    public PackGates at(PostCode post) {
        return Objects.requireNonNull(byPack.get(packs.at(post.value()).code()));
    }

    /** Returns the gates of the pack of the post that a case belongs to. */
    public PackGates of(CaseId caseId) {
        return at(cases.summary(caseId).post());
    }

    /** Returns the gates of the pack of the post of each case that is open to the acting person, with one question. */
    public Map<CaseId, PackGates> of(Collection<CaseId> ids) {
        return cases.summaries(ids).stream()
                .collect(Collectors.toUnmodifiableMap(CaseSummary::id, each -> at(each.post())));
    }

    /** Returns the gates of the pack of the acting person's post. */
    public PackGates mine() {
        return at(Acting.actor().post());
    }

    /** Finds a gate by its code, in the pack of the acting person's post or else in any. */
    public Optional<Gate> find(String code) {
        return Stream.concat(Stream.of(mine()), byPack.values().stream())
                .flatMap(gates -> gates.find(code).stream())
                .findFirst();
    }
}
