package replaydesk.notification;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import replaydesk.kit.reference.Check;
import replaydesk.kit.reference.ReferenceKind;

/** The kinds that the solution owns, for a host of the notices alone, as far as mails need them. */
final class SolutionKinds {

    private SolutionKinds() {
    }

    /** A kind of which every document is right. */
    abstract static class Kind<T> implements ReferenceKind<T> {

        private final String name;
        private final Class<T> type;

        Kind(String name, Class<T> type) {
            this.name = name;
            this.type = type;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String stage() {
            return "escalation";
        }

        @Override
        public Class<T> type() {
            return type;
        }

        @Override
        public void check(T document, Check check) {
            // the solution's own tests tell what is wrong
        }
    }

    /** A vendor. */
    public record Vendor(Map<String, String> names, List<Map<String, String>> contacts,
            Map<String, Map<String, String>> discloses, Map<String, List<String>> mailed) {
    }

    /** A specialist or a team. */
    public record Staff(Map<String, String> names, String name, String email, List<String> languages,
            List<Map<String, String>> absences) {
    }

    @Singleton
    static class Vendors extends Kind<Vendor> {
        Vendors() {
            super("vendor", Vendor.class);
        }
    }

    @Singleton
    static class Specialists extends Kind<Staff> {
        Specialists() {
            super("specialist", Staff.class);
        }
    }

    @Singleton
    static class Teams extends Kind<Staff> {
        Teams() {
            super("team", Staff.class);
        }
    }
}
