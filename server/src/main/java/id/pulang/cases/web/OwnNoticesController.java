package id.pulang.cases.web;

import id.pulang.audit.readers.OwnNotices;
import id.pulang.identity.endpoints.ForEveryone;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What others did to one's own account, on the home page. */
@Controller
@ForEveryone
class OwnNoticesController {

    private final OwnNotices notices;

    OwnNoticesController(OwnNotices notices) {
        this.notices = notices;
    }

    @GetMapping("/desk/account/notices")
    ModelAndView latest() {
        return new ModelAndView("cases/own-notices", Map.of("notices", notices.latest()));
    }
}
