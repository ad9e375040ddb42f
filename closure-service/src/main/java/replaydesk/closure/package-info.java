/** The stage of closure: announces closures, carries them out, and reopens cases. */
package replaydesk.closure;
