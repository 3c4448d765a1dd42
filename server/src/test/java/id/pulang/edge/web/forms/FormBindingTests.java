package id.pulang.edge.web.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.core.ResolvableType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.servlet.mvc.method.annotation.ExtendedServletRequestDataBinder;

/** Parameters mean what they are called, and headers are no parameters. */
class FormBindingTests {

    @Test
    void noParameterStandsForAnother() {
        var filled = new Filled();
        var binder = new WebDataBinder(filled);
        new FormBinding().asCalled(binder);

        binder.bind(new MutablePropertyValues(Map.of("_agreed", "on", "!name", "Lain", "_csrf", "x")));

        assertThat(filled.isAgreed()).isTrue();
        assertThat(filled.getName()).isEqualTo("Sari");
    }

    @Test
    void noHeaderFillsAField() {
        var request = new MockHttpServletRequest("POST", "/desk/people");
        request.addHeader("name", "Lain");
        var binder = new ExtendedServletRequestDataBinder(new Filled());
        new FormBinding().asCalled(binder);

        binder.bind(request);

        assertThat(binder.getTarget())
                .isInstanceOfSatisfying(
                        Filled.class, filled -> assertThat(filled.getName()).isEqualTo("Sari"));
    }

    @Test
    void noHeaderMakesARecord() {
        var request = new MockHttpServletRequest("POST", "/desk/people");
        request.addHeader("name", "Lain");
        var binder = new ExtendedServletRequestDataBinder(null);
        binder.setTargetType(ResolvableType.forClass(Asked.class));
        new FormBinding().asCalled(binder);

        binder.construct(request);

        assertThat(binder.getTarget()).isEqualTo(new Asked(null));
    }

    /** What an address asks for. */
    record Asked(@Nullable String name) {}

    /** What a form fills. */
    static final class Filled {

        private boolean agreed = true;
        private String name = "Sari";

        public boolean isAgreed() {
            return agreed;
        }

        public void setAgreed(boolean agreed) {
            this.agreed = agreed;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }
    }
}
