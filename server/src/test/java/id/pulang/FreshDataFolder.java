package id.pulang;

import id.pulang.authentication.login.PasswordHashCost;
import id.pulang.installation.database.RunningDatabase;
import id.pulang.packs.InventedPack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * Gives the tested server an empty data folder that goes with it and an invented pack beside those delivered, lets
 * tests come from any address, and hashes their hundreds of passwords at a thousandth of the usual cost, which
 * {@code PasswordHashCostTests} holds, and those of the database as well.
 */
public final class FreshDataFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** So that a test may say from where somebody comes, as a proxy does. */
    private static final String PROXIES = "127.0.0.1,::1";

    private static final PasswordHashCost CHEAP = new PasswordHashCost(32, 1);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof RunningDatabase database) {
                    hashAndPlanOnce(database);
                }
                return bean instanceof PasswordHashCost ? CHEAP : bean;
            }
        });
        Map<String, Object> settings = new HashMap<>();
        settings.put("pulang.data", folder().toString());
        settings.put("pulang.packs", packs().toString());
        if (context.getEnvironment()
                .getProperty("pulang.connections.proxies", "")
                .isEmpty()) {
            settings.put("pulang.connections.proxies", PROXIES);
        }
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
    }

    /**
     * Passwords of the database are hashed once for each connection, and not 4096 times; and it plans a statement once
     * for each connection, instead of anew for every value: with the few rows of a test, planning takes longer than
     * answering.
     */
    private static void hashAndPlanOnce(RunningDatabase database) {
        String owner = database.owner();
        try (var connection = DriverManager.getConnection(database.url(), owner, database.password());
                var statement = connection.createStatement()) {
            statement.execute("alter role %s set scram_iterations = 1".formatted(owner));
            statement.execute("set scram_iterations = 1");
            statement.execute("alter role all set plan_cache_mode = force_generic_plan");
            statement.execute("alter role %s password '%s'".formatted(owner, database.password()));
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static Path packs() {
        Path folder = folder();
        try {
            InventedPack.in(folder);
            return folder;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static Path folder() {
        try {
            Path folder = MemoryFolder.create();
            SpringApplication.getShutdownHandlers().add(() -> FileSystemUtils.deleteRecursively(folder.toFile()));
            return folder;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
