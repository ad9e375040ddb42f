package replaydesk.intake.selfhelp;

import replaydesk.events.value.ReferenceVersion;
import replaydesk.kit.identity.Reader;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.reference.ReferenceKey;

/**
 * Known solutions as intake reads them, which triage owns: who could have read which version. A version that is no
 * longer the newest may still have helped.
 */
record Readable(String visibility, String state) {

    private static final String KIND = "known-solution";

    /** Returns the version that somebody read; null when there is none that this reader could have read. */
    static ReferenceVersion find(InForce reference, AcceptSelfHelp.Solution read, Reader reader) {
        return reference.data().version(new ReferenceKey(KIND, read.key()), read.version())
                .filter(version -> version.holdsAt(reference.at()) && !version.retired())
                .filter(version -> version.content().as(Readable.class).filter(content -> content.by(reader))
                        .isPresent())
                .map(version -> version.reference()).orElse(null);
    }

    private boolean by(Reader reader) {
        return "published".equals(state) && ("public".equals(visibility) || reader == Reader.DESK);
    }
}
