package replaydesk.closure;

/** How far a case has come, as far as its closing is concerned. */
public enum Life { OPEN, CLOSED, WITHDRAWN, MERGED }
