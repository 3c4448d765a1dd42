package id.pulang.journeys;

import static id.pulang.journeys.HttpOfficer.form;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.identity.PostCode;
import id.pulang.identity.RoleGroup;
import id.pulang.identity.Roles;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The forms in which an administrator opens posts and accounts say what they need before they are sent. */
@PulangTest
class AdministratorsFormsTests {

    @Autowired
    private Accounts accounts;

    @Autowired
    private Roles roles;

    @Value("${local.server.port}")
    private int port;

    private HttpOfficer administrator;

    @BeforeEach
    void anAdministrator() {
        administrator = new HttpOfficers(accounts, port).as(SomeActors.administrator());
    }

    @Test
    void aMissionOpensWithWhatTheFormChose() {
        Document page = administrator.open("/desk/posts");
        Map<String, String> typed = Map.of(
                "postCode", "VTEFORM",
                "nameLocal", "KBRI Contoh",
                "nameEnglish", "Embassy Example",
                "zone", "Asia/Vientiane");

        Document answer = HttpOfficer.parsed(administrator.post(form(page, "/desk/posts"), typed));

        assertThat(answer.select("[role=status]").text()).contains("Pos dibuka");
        assertThat(explained(page, "parent")).contains("kantor pusat");
        assertThat(explained(page, "purpose")).contains("perwakilan tidak");
    }

    @Test
    void theSectionIsMarkedAsRequiredAndExplained() {
        Document page = administrator.open("/desk/accounts");

        assertThat(page.select("label[for=section]").text()).contains("wajib");
        assertThat(page.select("#section").hasAttr("required")).isTrue();
        assertThat(explained(page, "section")).contains("saling menyetujui");
    }

    @Test
    void aRoleThatOpensNothingIsMarked() {
        Document page = administrator.open("/desk/accounts");

        List<RoleGroup.Offered> offered =
                roles.offered(List.of(PostCode.HEADQUARTERS), "id").getFirst().roles();
        assertThat(offered).anyMatch(RoleGroup.Offered::works).anyMatch(role -> !role.works());
        for (RoleGroup.Offered role : offered) {
            String option =
                    page.select("#role option[value=" + role.code() + "]").text();
            assertThat(option.contains("belum membuka halaman")).as(role.code()).isEqualTo(!role.works());
        }
    }

    private static String explained(Document page, String field) {
        return page.select("#" + page.select("#" + field).attr("aria-describedby"))
                .text();
    }
}
