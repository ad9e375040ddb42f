package replaydesk.kit.reference;

/** Source of the reference data that is in force now. */
@FunctionalInterface
public interface ReferenceSource {

    /** Returns what is in force now; nothing as long as this host has not read what the log had at its start. */
    InForce now();
}
