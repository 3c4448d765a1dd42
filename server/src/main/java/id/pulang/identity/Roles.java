package id.pulang.identity;

import id.pulang.packs.Pack;
import id.pulang.packs.PackEntry;
import id.pulang.packs.Packs;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The roles of all packs, as their {@code roles.yaml} says them: here alone a code becomes rights. Thread-safe.
 *
 * <p>A code that the pack of a post does not know, as of an account that is older than the pack, has no rights.
 */
@Component
public class Roles {

    private final Packs packs;
    private final Map<String, Map<String, PackEntry>> byPack;
    private final Map<String, Map<String, PackRole>> rights;

    Roles(Packs packs) {
        this.packs = packs;
        this.byPack = packs.all().stream().collect(Collectors.toMap(Pack::code, Roles::entries));
        this.rights = byPack.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        pack -> pack.getValue().entrySet().stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, role -> read(role.getValue())))));
    }

    private static Map<String, PackEntry> entries(Pack pack) {
        return pack.part("roles").entries("roles").stream()
                .collect(Collectors.toMap(
                        role -> role.text("code"), Function.identity(), (first, _) -> first, LinkedHashMap::new));
    }

    private static PackRole read(PackEntry role) {
        return new PackRole(
                role.text("code"),
                role.texts("rights").stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet()));
    }

    /** Returns the role with a code at a post. */
    public PackRole at(PostCode post, String code) {
        return rights.getOrDefault(pack(post), Map.of()).getOrDefault(code, new PackRole(code, Set.of()));
    }

    /** Whether the pack of a post has a role. */
    public boolean known(PostCode post, String code) {
        return entry(post, code).isPresent();
    }

    /** Returns the roles that an account never holds at the same time as one, as the pack of that one's post says. */
    public List<String> apart(PostCode post, String code) {
        return entry(post, code).map(role -> role.texts("apart")).orElse(List.of());
    }

    /** Returns how a role is called at a post; its code where the pack does not know it. */
    public String name(PostCode post, String code, String language) {
        return entry(post, code).map(role -> role.wording("name").in(language)).orElse(code);
    }

    /** Returns what somebody in a role at a post is there to do; nothing where the pack does not know it. */
    public String does(PostCode post, String code, String language) {
        return entry(post, code).map(role -> role.wording("does").in(language)).orElse("");
    }

    /** Returns the code of the pack of a post. */
    public String pack(PostCode post) {
        return packs.at(post.value()).code();
    }

    /** Returns the roles that the packs of some posts offer, once where several packs say the same in a language. */
    public List<RoleGroup> offered(Collection<PostCode> posts, String language) {
        Map<List<RoleGroup.Offered>, List<Pack>> same = posts.stream()
                .map(post -> packs.at(post.value()))
                .distinct()
                .collect(Collectors.groupingBy(
                        pack -> offered(pack, language), LinkedHashMap::new, Collectors.toList()));
        return same.entrySet().stream()
                .map(each -> new RoleGroup(
                        each.getValue().stream()
                                .map(pack -> pack.name().in(language))
                                .collect(Collectors.joining(", ")),
                        each.getValue().stream().map(Pack::code).toList(),
                        each.getKey()))
                .toList();
    }

    private List<RoleGroup.Offered> offered(Pack pack, String language) {
        return byPack.getOrDefault(pack.code(), Map.of()).values().stream()
                .map(role -> new RoleGroup.Offered(
                        role.text("code"),
                        role.wording("name").in(language),
                        role.wording("does").in(language),
                        !role.texts("rights").isEmpty()))
                .toList();
    }

    private Optional<PackEntry> entry(PostCode post, String code) {
        return Optional.ofNullable(byPack.getOrDefault(pack(post), Map.of()).get(code));
    }
}
