package id.pulang;

import id.pulang.cases.SomeCases;
import id.pulang.casework.CaseworkDoors;
import id.pulang.people.SomeLists;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** A test against the whole server with its real database; all such tests share one server. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = PulangApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "pulang.clock.starts-at=2025-10-22T01:00:00Z",
            "pulang.access.second-factor=off",
            "pulang.pages.demonstration=on",
            // the port of health is attacked with the others
            "management.server.port=0",
            // all tests come from one address, and many of them as strangers
            "pulang.edge.strangers.common=1000000",
            // tests make the same invented people again and again; what compares them across incidents is called by its
            // own tests
            "pulang.people.master.pause=P3650D"
        })
@Import({SomeLists.class, SomeCases.class, CaseworkDoors.class})
@ContextConfiguration(initializers = FreshDataFolder.class)
public @interface PulangTest {}
