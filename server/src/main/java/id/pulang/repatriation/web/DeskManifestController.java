package id.pulang.repatriation.web;

import id.pulang.audit.ExportReason;
import id.pulang.cases.CaseId;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.Fresh;
import id.pulang.identity.endpoints.OnlyAsks;
import id.pulang.incidents.IncidentId;
import id.pulang.papers.web.PublicSite;
import id.pulang.repatriation.Drafting;
import id.pulang.repatriation.Manifests;
import id.pulang.repatriation.NameListPrints;
import id.pulang.repatriation.departures.Departures;
import id.pulang.repatriation.manifest.Amendment;
import id.pulang.repatriation.manifest.Approval;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.repatriation.manifest.Stale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Manifests at the desk: drafted, approved by two, and sent on their way. */
@Controller
@RequestMapping("/desk/repatriation")
@For({Role.REPATRIATION_LEAD, Role.HEAD_OF_MISSION, Role.CONSULAR_OFFICER, Role.CLEARANCE_OWNER})
class DeskManifestController {

    private final Manifests manifests;
    private final ManifestPages pages;
    private final NameListPrints prints;
    private final PublicSite site;
    private final Departures departures;

    DeskManifestController(
            Manifests manifests, ManifestPages pages, NameListPrints prints, PublicSite site, Departures departures) {
        this.manifests = manifests;
        this.pages = pages;
        this.prints = prints;
        this.site = site;
        this.departures = departures;
    }

    @GetMapping
    ModelAndView all(@RequestParam(defaultValue = "") String incident) {
        return new ModelAndView("repatriation/manifests", Map.of("view", pages.all(), "incident", incident));
    }

    @PostMapping
    @For(Role.REPATRIATION_LEAD)
    String draft(@RequestParam UUID incident, @ModelAttribute FlightForm flight, RedirectAttributes after) {
        return switch (manifests.draft(new IncidentId(incident), flight.flight(pages.zone()))) {
            case Drafting.Drafted drafted -> {
                after.addFlashAttribute("notice", "repatriation.done.drafted");
                yield to(drafted.manifest().value());
            }
            case Drafting.NobodyReady _ -> {
                after.addFlashAttribute("problem", "repatriation.refusal.NOBODY_READY");
                yield "redirect:/desk/repatriation";
            }
        };
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable UUID id, @RequestParam(defaultValue = "LISTED") Heads heads) {
        return new ModelAndView("repatriation/manifest", Map.of("view", pages.one(new ManifestId(id)), "heads", heads));
    }

    @GetMapping("/{id}/names")
    ModelAndView names(@PathVariable UUID id) {
        ManifestId manifest = new ManifestId(id);
        return new ModelAndView(
                "repatriation/names", Map.of("view", pages.one(manifest), "languages", prints.languages(manifest)));
    }

    @PostMapping("/{id}/names/print")
    @OnlyAsks
    @Fresh
    ResponseEntity<byte[]> print(
            @PathVariable UUID id, @RequestParam ExportReason reason, @RequestParam String language) {
        var printed = prints.print(new ManifestId(id), reason, language, site.address());
        ContentDisposition name = ContentDisposition.inline()
                .filename(printed.number().replace('/', '-') + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .cacheControl(CacheControl.noStore())
                .body(printed.pdf());
    }

    @PostMapping("/{id}/approve")
    @Fresh
    @For({Role.REPATRIATION_LEAD, Role.HEAD_OF_MISSION})
    ModelAndView approve(@PathVariable UUID id, @RequestParam long version, RedirectAttributes after) {
        return switch (manifests.approve(new ManifestId(id), version)) {
            case Approval.First _ -> done(id, "repatriation.done.approved", after);
            case Approval.Frozen _ -> done(id, "repatriation.done.frozen", after);
            case Approval.Refused refused -> refused(id, refused.reason().name(), after);
            case Approval.Outdated(Stale stale) -> outdated(id, stale, Optional.empty());
        };
    }

    @PostMapping("/{id}/ready")
    @For(Role.REPATRIATION_LEAD)
    ModelAndView addReady(@PathVariable UUID id, @RequestParam long version, RedirectAttributes after) {
        return answer(id, manifests.addReady(new ManifestId(id), version), "repatriation.done.added", after);
    }

    @PostMapping("/{id}/off")
    @For(Role.REPATRIATION_LEAD)
    ModelAndView moveOff(
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam UUID who,
            @RequestParam String reason,
            RedirectAttributes after) {
        Amendment outcome = manifests.moveOff(new ManifestId(id), new CaseId(who), reason, version);
        return answer(id, outcome, "repatriation.done.off", after);
    }

    @PostMapping("/{id}/flight")
    @For({Role.REPATRIATION_LEAD, Role.HEAD_OF_MISSION})
    ModelAndView reschedule(
            @PathVariable UUID id,
            @RequestParam long version,
            @ModelAttribute FlightForm flight,
            RedirectAttributes after) {
        Amendment outcome = manifests.reschedule(new ManifestId(id), flight.flight(pages.zone()), version);
        return outcome instanceof Amendment.Outdated(Stale stale)
                ? outdated(id, stale, Optional.of(flight))
                : answer(id, outcome, "repatriation.done.flight", after);
    }

    @PostMapping("/{id}/back")
    @For(Role.HEAD_OF_MISSION)
    ModelAndView sendBack(
            @PathVariable UUID id, @RequestParam long version, @RequestParam String reason, RedirectAttributes after) {
        return answer(id, manifests.sendBack(new ManifestId(id), reason, version), "repatriation.done.back", after);
    }

    @PostMapping("/{id}/depart")
    @For(Role.REPATRIATION_LEAD)
    ModelAndView depart(
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes after) {
        Amendment outcome = departures.depart(new ManifestId(id), version, reason);
        return answer(id, outcome, "repatriation.done.departed", after);
    }

    @PostMapping("/{id}/land")
    @For({Role.REPATRIATION_LEAD, Role.CONSULAR_OFFICER})
    ModelAndView land(
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes after) {
        Amendment outcome = departures.land(new ManifestId(id), version, reason);
        return answer(id, outcome, "repatriation.done.landed", after);
    }

    @PostMapping("/{id}/take-back")
    @For({Role.REPATRIATION_LEAD, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION})
    ModelAndView takeBack(@PathVariable UUID id, @RequestParam long version, RedirectAttributes after) {
        return answer(id, departures.takeBack(new ManifestId(id), version), "repatriation.done.tookBack", after);
    }

    @PostMapping("/{id}/cancel")
    @For({Role.REPATRIATION_LEAD, Role.HEAD_OF_MISSION})
    ModelAndView cancel(@PathVariable UUID id, @RequestParam long version, RedirectAttributes after) {
        return answer(id, manifests.cancel(new ManifestId(id), version), "repatriation.done.cancelled", after);
    }

    private ModelAndView answer(UUID id, Amendment outcome, String notice, RedirectAttributes after) {
        return switch (outcome) {
            case Amendment.Done _ -> done(id, notice, after);
            case Amendment.Refused refused -> refused(id, refused.reason().name(), after);
            case Amendment.Outdated(Stale stale) -> outdated(id, stale, Optional.empty());
        };
    }

    private static ModelAndView done(UUID id, String notice, RedirectAttributes after) {
        after.addFlashAttribute("notice", notice);
        return new ModelAndView(to(id));
    }

    private static ModelAndView refused(UUID id, String reason, RedirectAttributes after) {
        after.addFlashAttribute("problem", "repatriation.refusal." + reason);
        return new ModelAndView(to(id));
    }

    private ModelAndView outdated(UUID id, Stale stale, Optional<FlightForm> typed) {
        ModelAndView page = new ModelAndView(
                "repatriation/manifest", Map.of("view", pages.outdated(new ManifestId(id), stale, typed)));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static String to(UUID id) {
        return "redirect:/desk/repatriation/" + id;
    }
}
