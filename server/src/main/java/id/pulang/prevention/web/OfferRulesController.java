package id.pulang.prevention.web;

import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.OnlyAsks;
import id.pulang.prevention.editions.Edition;
import id.pulang.prevention.editions.EditionExport;
import id.pulang.prevention.editions.EditionOutcome;
import id.pulang.prevention.editions.OfferEditions;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The rules by which offers are checked: those in force, and all editions. */
@Controller
@RequestMapping("/desk/offer-rules")
@For({Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION})
class OfferRulesController {

    private final OfferEditions editions;
    private final EditionExport export;

    OfferRulesController(OfferEditions editions, EditionExport export) {
        this.editions = editions;
        this.export = export;
    }

    @GetMapping
    ModelAndView all() {
        return page(EditionOutcome.DONE);
    }

    /** Begins an edition from the one of a number, which may be an earlier one. */
    @PostMapping
    ModelAndView begin(@RequestParam(defaultValue = "0") int base, RedirectAttributes next) {
        return switch (editions.begin(base)) {
            case OfferEditions.Start.Kept(var id) -> {
                next.addFlashAttribute("notice", "prevention.rules.done.begin");
                yield new ModelAndView("redirect:/desk/offer-rules/" + id.value());
            }
            case OfferEditions.Start.Not(var why) -> page(why);
        };
    }

    /** Saves the edition in force as a signed file. */
    @PostMapping("/export.jws")
    @OnlyAsks
    ResponseEntity<String> export() {
        EditionExport.Exported exported = export.inForce();
        return saved("offer-rules-%d.jws".formatted(exported.edition()), "application/jose", exported.text());
    }

    /** Saves the public key by which such a file is checked. */
    @GetMapping("/jwks.json")
    ResponseEntity<String> keys() {
        return saved("jwks.json", MediaType.APPLICATION_JSON_VALUE, export.keys());
    }

    private static ResponseEntity<String> saved(String name, String type, String text) {
        var attachment = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .contentType(MediaType.parseMediaType(type))
                .body(text);
    }

    private ModelAndView page(EditionOutcome became) {
        int inForce = editions.inForce();
        List<Edition> all = editions.all();
        return new ModelAndView(
                "prevention/rules/all",
                Map.of(
                        "editions",
                        all,
                        "inForce",
                        inForce,
                        "tables",
                        editions.tables(inForce),
                        "open",
                        all.stream().anyMatch(Edition::isOpen),
                        "became",
                        became));
    }
}
