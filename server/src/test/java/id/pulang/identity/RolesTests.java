package id.pulang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SourceTree;
import id.pulang.packs.InventedPack;
import id.pulang.packs.Packs;
import id.pulang.packs.ShippedPacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Roles of packs on rights of the code: what a code opens, and that those of before open what they did. */
@Tag("security")
class RolesTests {

    private static final PostCode PNH = new PostCode("PNH");
    private static final PostCode MISSION = new PostCode("XA_MISSION");
    private static final List<String> NAMED = List.of(
            "REPORT_DESK",
            "COUNTER",
            "FINANCE",
            "CHILD_PROTECTION",
            "COUNSELLOR",
            "INTERPRETER",
            "SHELTER",
            "LEGAL_AID",
            "ANALYST",
            "PUBLIC_INFORMATION",
            "DATA_PROTECTION",
            "POLICE_LIAISON",
            "ALLEGATIONS");

    private final Roles shipped = new Roles(ShippedPacks.PACKS);

    @TempDir
    Path folder;

    @Test
    void everyRoleOfBeforeHasItsOwnRightAndNoOtherAtEveryPost() {
        ShippedPacks.PACKS.all().stream()
                .flatMap(pack -> pack.posts().stream())
                .map(post -> new PostCode(post.code()))
                .forEach(post -> assertThat(Role.values())
                        .allSatisfy(right -> assertThat(shipped.at(post, right.name()))
                                .as("%s at %s", right, post.value())
                                .isEqualTo(PackRole.of(right))));
    }

    @Test
    void everyShippedPackNamesTheRolesWhoseWorkHasNoPageYetAndGivesThemNoRight() {
        ShippedPacks.PACKS.all().stream()
                .map(pack -> new PostCode(pack.posts().getFirst().code()))
                .forEach(post -> assertThat(NAMED).allSatisfy(code -> {
                    assertThat(shipped.known(post, code)).isTrue();
                    assertThat(shipped.at(post, code).rights()).isEmpty();
                    assertThat(shipped.name(post, code, "en")).isNotEqualTo(code);
                    assertThat(shipped.does(post, code, "en")).isNotEmpty();
                }));
    }

    @Test
    void theSchemaKnowsTheRightsOfTheCode() throws IOException {
        String schema = Files.readString(SourceTree.root().resolve("packs/schema/roles.schema.json"));
        String known = schema.substring(schema.indexOf("\"enum\""));

        assertThat(known.substring(0, known.indexOf(']')).split("\""))
                .containsAll(Arrays.stream(Role.values()).map(Role::name).toList())
                .hasSize(2 * Role.values().length + 3);
    }

    @Test
    void aRoleOfAPackOpensWhatEachOfItsRightsOpensAndNothingElse() throws IOException {
        InventedPack.in(folder);
        var master = new Roles(Packs.load(folder, "id-kh")).at(MISSION, "HARBOUR_MASTER");
        var actor = new Actor(new UserId(new UUID(0, 1)), "Rufus", master, MISSION, "quay");

        assertThat(master.rights()).isEqualTo(Set.of(Role.REGISTRATION_OFFICER, Role.CLEARANCE_OWNER));
        assertThat(master.holdsAny(Role.REVIEWER, Role.CLEARANCE_OWNER)).isTrue();
        assertThat(master.holdsAny(Role.REVIEWER, Role.HEAD_OF_MISSION)).isFalse();
        assertThat(actor.visiblePost()).isEqualTo("XA_MISSION");
    }

    @Test
    void aCodeThatThePackDoesNotKnowHasNoRights() throws IOException {
        InventedPack.in(folder);
        var roles = new Roles(Packs.load(folder, "id-kh"));

        assertThat(roles.known(PNH, "HARBOUR_MASTER")).isFalse();
        assertThat(roles.at(PNH, "HARBOUR_MASTER").rights()).isEmpty();
        assertThat(roles.name(PNH, "HARBOUR_MASTER", "id")).isEqualTo("HARBOUR_MASTER");
    }

    @Test
    void whoHasNoRightSeesNobodysRowsAndPassesNoDoorNotEvenAtHeadquarters() {
        var finance = new Actor(
                new UserId(new UUID(0, 1)),
                "Wening",
                shipped.at(PostCode.HEADQUARTERS, "FINANCE"),
                PostCode.HEADQUARTERS,
                "finance");

        assertThat(finance.visiblePost()).isEmpty();
        assertThat(finance.reachesAllPosts()).isFalse();
        assertThat(finance.role().holdsAny(Role.values())).isFalse();
    }

    @Test
    void rolesAreOfferedOnceWherePacksSayTheSame() {
        var posts = List.of(PNH, new PostCode("HQ"), new PostCode("RGN"), new PostCode("PH_PNH"));

        var offered = shipped.offered(posts, "id");

        assertThat(offered.getFirst().packs()).contains("id-kh");
        assertThat(offered.getFirst().roles())
                .extracting(RoleGroup.Offered::code)
                .startsWith("REGISTRATION_OFFICER")
                .containsAll(NAMED);
        assertThat(offered).extracting(RoleGroup::name).doesNotHaveDuplicates();
    }
}
