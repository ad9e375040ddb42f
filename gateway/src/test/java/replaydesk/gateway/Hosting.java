package replaydesk.gateway;

import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import replaydesk.gateway.routing.HostedOwners;
import replaydesk.gateway.routing.Upstream;

/** Profiles of an application that hosts stages together with the edge. */
final class Hosting {

    private Hosting() {
    }

    /** Hosts all owners. */
    @Singleton
    @Alternative
    static class Everybody implements HostedOwners {
        @Override
        public boolean hosts(Upstream owner) {
            return true;
        }
    }

    /** Hosts intake and triage. */
    @Singleton
    @Alternative
    static class Some implements HostedOwners {
        @Override
        public boolean hosts(Upstream owner) {
            return owner == Upstream.INTAKE || owner == Upstream.TRIAGE;
        }
    }

    private static Map<String, String> settings() {
        return Map.of(
                "quarkus.http.limits.max-body-size", "64M",
                "quarkus.http.handle-100-continue-automatically", "false",
                "mp.openapi.scan.disable", "false",
                "quarkus.smallrye-openapi.ignore-static-document", "true",
                "quarkus.smallrye-openapi.auto-add-security-requirement", "false",
                "replaydesk.gateway.pool.answer-timeout", "2s",
                "replaydesk.gateway.request-log", "true");
    }

    /** A process that hosts all owners. */
    public static class All implements QuarkusTestProfile {
        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(Everybody.class);
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            var settings = new HashMap<>(settings());
            settings.put("quarkus.smallrye-openapi.path", "openapi");
            return settings;
        }
    }

    /** A process that hosts some owners and forwards to the others. */
    public static class Mixed implements QuarkusTestProfile {
        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(Some.class);
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return settings();
        }
    }
}
