package id.pulang.prevention.web;

import id.pulang.identity.Access;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.Fresh;
import id.pulang.offers.data.DataProblem;
import id.pulang.prevention.WarningVersion.Signature;
import id.pulang.prevention.editions.Edition;
import id.pulang.prevention.editions.EditionId;
import id.pulang.prevention.editions.EditionMarks;
import id.pulang.prevention.editions.EditionOutcome;
import id.pulang.prevention.editions.EditionTables;
import id.pulang.prevention.editions.OfferEditions;
import id.pulang.prevention.editions.TrialTexts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One edition of the rules: read, tried, proposed, put in force, given back, given up. */
@Controller
@RequestMapping("/desk/offer-rules/{edition}")
@For({Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION})
class OfferEditionController {

    private final OfferEditions editions;
    private final TrialTexts texts;
    private final Access access;

    OfferEditionController(OfferEditions editions, TrialTexts texts, Access access) {
        this.editions = editions;
        this.texts = texts;
        this.access = access;
    }

    @GetMapping
    ModelAndView page(@PathVariable UUID edition) {
        return page(new EditionId(edition), EditionOutcome.DONE);
    }

    /** Tries it on the stored texts; changes nothing. */
    @GetMapping("/trial")
    ModelAndView trial(@PathVariable UUID edition) {
        Edition tried = editions.edition(new EditionId(edition));
        EditionTables tables = editions.tables(tried);
        if (!tables.problems().isEmpty()) {
            return page(tried.id(), EditionOutcome.MISTAKES);
        }
        int inForce = editions.inForce();
        return new ModelAndView(
                "prevention/rules/trial",
                Map.of(
                        "edition",
                        tried,
                        "inForce",
                        inForce,
                        "trial",
                        texts.trial(editions.tables(inForce).rules(), tables.rules())));
    }

    @PostMapping("/proposal")
    ModelAndView propose(
            @PathVariable UUID edition, @RequestParam(defaultValue = "0") int revision, RedirectAttributes next) {
        var id = new EditionId(edition);
        return after("propose", id, editions.propose(id, revision), next);
    }

    @PostMapping("/release")
    @Fresh
    ModelAndView release(
            @PathVariable UUID edition, @RequestParam(defaultValue = "0") int revision, RedirectAttributes next) {
        var id = new EditionId(edition);
        return after("release", id, editions.release(id, revision), next);
    }

    @PostMapping("/refusal")
    ModelAndView refuse(
            @PathVariable UUID edition,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "") String because,
            RedirectAttributes next) {
        var id = new EditionId(edition);
        return after("refuse", id, editions.refuse(id, revision, because), next);
    }

    @PostMapping("/end")
    ModelAndView drop(
            @PathVariable UUID edition, @RequestParam(defaultValue = "0") int revision, RedirectAttributes next) {
        var id = new EditionId(edition);
        return after("drop", id, editions.drop(id, revision), next);
    }

    private ModelAndView after(String act, EditionId id, EditionOutcome became, RedirectAttributes next) {
        if (became != EditionOutcome.DONE) {
            return page(id, became);
        }
        next.addFlashAttribute("notice", "prevention.rules.done." + act);
        return new ModelAndView("redirect:/desk/offer-rules/" + id.value());
    }

    private ModelAndView page(EditionId id, EditionOutcome became) {
        Edition edition = editions.edition(id);
        EditionTables tables = editions.tables(edition);
        EditionTables others = editions.tables(edition.isOpen() ? editions.inForce() : edition.base());
        List<DataProblem> problems = tables.problems();
        Map<UserId, String> names = access.names(officers(edition.marks()));
        UserId reader = access.actor().id();
        return new ModelAndView(
                "prevention/rules/edition",
                Map.of("page", new EditionPage(edition, tables, others, problems, names, reader, became)));
    }

    private static Set<UserId> officers(EditionMarks marks) {
        return Stream.of(marks.changed(), marks.proposed(), marks.released(), marks.dropped())
                .filter(Objects::nonNull)
                .map(Signature::by)
                .collect(Collectors.toSet());
    }
}
