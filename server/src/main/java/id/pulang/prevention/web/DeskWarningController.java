package id.pulang.prevention.web;

import id.pulang.identity.Access;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.Fresh;
import id.pulang.prevention.BilingualText;
import id.pulang.prevention.WarningContent;
import id.pulang.prevention.WarningFile;
import id.pulang.prevention.WarningId;
import id.pulang.prevention.WarningOutcome;
import id.pulang.prevention.WarningVersion;
import id.pulang.prevention.Warnings;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One warning: read, changed, proposed, released, given back, taken back. */
@Controller
@RequestMapping("/desk/warnings/{warning}")
@For({Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION})
class DeskWarningController {

    private final Warnings warnings;
    private final Access access;

    DeskWarningController(Warnings warnings, Access access) {
        this.warnings = warnings;
        this.access = access;
    }

    @GetMapping
    ModelAndView page(@PathVariable UUID warning) {
        WarningFile file = warnings.file(new WarningId(warning));
        return page(file, WarningForm.of(file.latest()), WarningOutcome.DONE);
    }

    @PostMapping
    ModelAndView change(
            @PathVariable UUID warning,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam Map<String, String> typed,
            RedirectAttributes next) {
        var id = new WarningId(warning);
        var form = new WarningForm(typed);
        Optional<WarningContent> content = form.content();
        WarningOutcome became = content.isEmpty()
                ? WarningOutcome.SOURCE_UNCLEAR
                : warnings.change(id, revision, content.get(), form.correction());
        return after("change", id, form, became, next);
    }

    @PostMapping("/proposal")
    ModelAndView propose(
            @PathVariable UUID warning, @RequestParam(defaultValue = "0") int revision, RedirectAttributes next) {
        var id = new WarningId(warning);
        return after("propose", id, null, warnings.propose(id, revision), next);
    }

    @PostMapping("/release")
    @Fresh
    ModelAndView release(
            @PathVariable UUID warning, @RequestParam(defaultValue = "0") int revision, RedirectAttributes next) {
        var id = new WarningId(warning);
        return after("release", id, null, warnings.release(id, revision), next);
    }

    @PostMapping("/refusal")
    ModelAndView refuse(
            @PathVariable UUID warning,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "") String because,
            RedirectAttributes next) {
        var id = new WarningId(warning);
        return after("refuse", id, null, warnings.refuse(id, revision, because), next);
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(
            @PathVariable UUID warning,
            @RequestParam(defaultValue = "") String becauseLocal,
            @RequestParam(defaultValue = "") String becauseEnglish,
            RedirectAttributes next) {
        var id = new WarningId(warning);
        WarningOutcome became = warnings.withdraw(id, new BilingualText(becauseLocal, becauseEnglish));
        return after("withdraw", id, null, became, next);
    }

    private ModelAndView after(
            String act, WarningId id, @Nullable WarningForm typed, WarningOutcome became, RedirectAttributes next) {
        if (became == WarningOutcome.DONE) {
            next.addFlashAttribute("notice", "prevention.done." + act);
            return new ModelAndView("redirect:/desk/warnings/" + id.value());
        }
        WarningFile file = warnings.file(id);
        return page(file, typed == null ? WarningForm.of(file.latest()) : typed, became);
    }

    private ModelAndView page(WarningFile file, WarningForm form, WarningOutcome became) {
        UserId reader = access.actor().id();
        var page = new WarningPage(file, warnings.evidence(file), access.names(officers(file)), reader, form, became);
        return new ModelAndView("prevention/warning", Map.of("page", page));
    }

    private static Set<UserId> officers(WarningFile file) {
        return file.versions().stream()
                .flatMap(version -> Stream.of(version.drafted(), version.proposed(), version.released()))
                .filter(Objects::nonNull)
                .map(WarningVersion.Signature::by)
                .collect(Collectors.toSet());
    }
}
