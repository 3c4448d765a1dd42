package id.pulang.cases.web.shifts;

import id.pulang.identity.Role;
import id.pulang.pages.HomeSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the notes for the next shift stand: last on the home page. */
@Configuration(proxyBeanMethods = false)
class ShiftNotePlace {

    @Bean
    HomeSection notesForTheNextShift() {
        return new HomeSection(90, "/desk/shift-notes", Role.CASEWORKERS);
    }
}
