package id.pulang.people.web.mending;

import id.pulang.identity.Access;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.identity.endpoints.For;
import id.pulang.people.PersonId;
import id.pulang.people.corrections.CorrectedField;
import id.pulang.people.corrections.CorrectionId;
import id.pulang.people.corrections.FactCorrection;
import id.pulang.people.identity.IdentityChanges;
import id.pulang.people.mending.FactMending;
import id.pulang.people.mending.Mended;
import id.pulang.people.review.PersonFile;
import id.pulang.people.review.PersonFiles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Mends facts about people at the desk. */
@Controller
@RequestMapping("/desk/people")
@For({Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER})
class DeskMendingController {

    private final FactMending mending;
    private final PersonFiles files;
    private final IdentityChanges changes;
    private final Access access;

    DeskMendingController(FactMending mending, PersonFiles files, IdentityChanges changes, Access access) {
        this.mending = mending;
        this.files = files;
        this.changes = changes;
        this.access = access;
    }

    @GetMapping("/{person}/mend")
    ModelAndView page(@PathVariable UUID person, @RequestParam(defaultValue = "NAME") CorrectedField datum) {
        PersonFile file = files.open(new PersonId(person));
        List<FactCorrection> corrections = mending.of(file.summary().id()).stream()
                .filter(each -> each.field() == datum)
                .toList();
        return new ModelAndView(
                "people/mend", Map.of("page", new MendPage(file, datum, corrections, names(corrections))));
    }

    private Map<UserId, String> names(List<FactCorrection> corrections) {
        return access.names(corrections.stream()
                .flatMap(each ->
                        Stream.concat(Stream.of(each.by()), each.back().map(FactCorrection.TakenBack::by).stream()))
                .distinct()
                .toList());
    }

    @PostMapping("/{person}/mend")
    String mend(
            @PathVariable UUID person,
            @RequestParam CorrectedField datum,
            @RequestParam String value,
            @RequestParam String from,
            @RequestParam String because,
            @RequestParam Optional<UUID> seenBefore,
            RedirectAttributes after) {
        var typed = new MendForm(value, from, because);
        Mended became = mending.mend(new PersonId(person), datum, typed.said(), seenBefore.map(CorrectionId::new));
        if (became == Mended.MENDED) {
            boolean closes = changes.of(new PersonId(person)).isPresent();
            after.addFlashAttribute("notice", closes ? "people.mend.MENDED.closes" : "people.mend.MENDED");
            return "redirect:/desk/people/" + person;
        }
        after.addFlashAttribute("typed", typed);
        return refused(person, datum, became, after);
    }

    @PostMapping("/{person}/mend/{correction}/back")
    String takeBack(
            @PathVariable UUID person,
            @PathVariable UUID correction,
            @RequestParam CorrectedField datum,
            @RequestParam String because,
            RedirectAttributes after) {
        Mended became = mending.takeBack(new PersonId(person), new CorrectionId(correction), because);
        if (became == Mended.TAKEN_BACK) {
            after.addFlashAttribute("notice", "people.mend.TAKEN_BACK");
            return "redirect:/desk/people/" + person + "/mend?datum=" + datum;
        }
        return refused(person, datum, became, after);
    }

    private static String refused(UUID person, CorrectedField datum, Mended became, RedirectAttributes after) {
        String field = became == Mended.NO_SUCH_VALUE ? "." + datum : "";
        after.addFlashAttribute("problem", "people.mend." + became + field);
        return "redirect:/desk/people/" + person + "/mend?datum=" + datum;
    }
}
