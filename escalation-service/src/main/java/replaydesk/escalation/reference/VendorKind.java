package replaydesk.escalation.reference;

import jakarta.inject.Singleton;
import java.util.HashSet;
import replaydesk.kit.reference.Check;
import replaydesk.kit.reference.ReferenceKind;

/**
 * Vendors: contracts end after they begin, targets are one a priority and longer than nothing, mail can go out to their
 * contacts, and what is passed on is said in every language of the desk, since requesters are asked for it; no mail has
 * more than that.
 */
@Singleton
public final class VendorKind implements ReferenceKind<Vendor> {

    /** The name of the kind. */
    public static final String NAME = "vendor";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String stage() {
        return "escalation";
    }

    @Override
    public Class<Vendor> type() {
        return Vendor.class;
    }

    @Override
    public void check(Vendor vendor, Check check) {
        check.texts("/names", vendor.names());
        vendor.discloses().forEach((key, words) -> check.texts("/discloses/" + key, words));
        vendor.mailed().keySet().stream().filter(key -> !vendor.discloses().containsKey(key))
                .forEach(key -> check.wrong("/mailed/" + key, "Expected a key of discloses, but there is no %s", key));
        for (int i = 0; i < vendor.contacts().size(); i++) {
            MailTo.check(vendor.contacts().get(i).email(), "/contacts/" + i + "/email", check);
        }
        var numbers = new HashSet<String>();
        for (int i = 0; i < vendor.contracts().size(); i++) {
            contract(vendor.contracts().get(i), "/contracts/" + i, numbers, check);
        }
        var priorities = new HashSet<Object>();
        for (int i = 0; i < vendor.targets().size(); i++) {
            var target = vendor.targets().get(i);
            if (!priorities.add(target.priority())) {
                check.wrong("/targets/" + i + "/priority", "Expected one target a priority, but %s has two",
                        target.priority());
            }
            if (!target.within().isPositive()) {
                check.wrong("/targets/" + i + "/within", "Expected a time such as PT8H, but it is %s",
                        target.within());
            }
        }
    }

    private static void contract(Vendor.Contract contract, String pointer, HashSet<String> numbers, Check check) {
        if (!numbers.add(contract.number())) {
            check.wrong(pointer + "/number", "Expected numbers of their own, but %s is there twice",
                    contract.number());
        }
        if (contract.from() != null && contract.until() != null && contract.until().isBefore(contract.from())) {
            check.wrong(pointer + "/until", "Expected a day from %s on, but it is %s", contract.from(),
                    contract.until());
        }
    }
}
