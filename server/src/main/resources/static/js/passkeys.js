// Passkeys: fetches what to ask for, lets the browser ask an authenticator, and sends its answer with the form.
(() => {
  const PROBLEMS = {
    NotAllowedError: "cancelled",
    AbortError: "cancelled",
    InvalidStateError: "known",
    SecurityError: "address",
    NotSupportedError: "unable",
    ConstraintError: "unable",
  };

  const bytes = (text) =>
    Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  const named = (credentials) => (credentials ?? []).map((each) => ({ ...each, id: bytes(each.id) }));

  const asking = {
    get: (options) =>
      navigator.credentials.get({
        publicKey: {
          ...options,
          challenge: bytes(options.challenge),
          allowCredentials: named(options.allowCredentials),
        },
      }),
    create: (options) =>
      navigator.credentials.create({
        publicKey: {
          ...options,
          challenge: bytes(options.challenge),
          user: { ...options.user, id: bytes(options.user.id) },
          excludeCredentials: named(options.excludeCredentials),
        },
      }),
  };

  const told = ({ id, rawId, type, response }) => {
    const answer = { clientDataJSON: text(response.clientDataJSON) };
    if (response.attestationObject) {
      answer.attestationObject = text(response.attestationObject);
      answer.transports = response.getTransports?.() ?? [];
    } else {
      answer.authenticatorData = text(response.authenticatorData);
      answer.signature = text(response.signature);
      if (response.userHandle) answer.userHandle = text(response.userHandle);
    }
    return JSON.stringify({ id, rawId: text(rawId), type, response: answer, clientExtensionResults: {} });
  };

  const question = async (part, form) => {
    const body = new URLSearchParams({ _csrf: form.elements._csrf.value });
    const answer = await fetch(part.dataset.question, { method: "POST", body });
    if (!answer.ok) throw new Error(`The server answered ${answer.status}`);
    return answer.json();
  };

  const say = (part, problem) => {
    for (const each of part.querySelectorAll("[data-problem]")) each.hidden = each.dataset.problem !== problem;
  };

  let busy = false;

  const ask = async (part, button) => {
    const form = button.form;
    say(part, "");
    busy = true;
    try {
      const credential = await asking[part.dataset.passkey](await question(part, form));
      part.querySelector("[data-answer]").value = told(credential);
      HTMLFormElement.prototype.submit.call(form);
    } catch (error) {
      say(part, PROBLEMS[error.name] ?? "again");
    } finally {
      busy = false;
    }
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-passkey] [data-ask]");
    if (!button) return;
    event.preventDefault();
    if (busy || button.type === "submit" && !button.form.reportValidity()) return;
    ask(button.closest("[data-passkey]"), button);
  });

  // What needs passkeys is hidden until it is clear that this browser knows them; else it says why they are missing.
  const show = () => {
    const able = Boolean(window.PublicKeyCredential);
    const why = window.isSecureContext ? "unknown" : "insecure";
    for (const part of document.querySelectorAll("[data-passkey]")) part.hidden = !able;
    for (const part of document.querySelectorAll("[data-no-passkey]")) part.hidden = able || part.dataset.noPasskey !== why;
  };

  show();
  document.addEventListener("htmx:afterSettle", show);
})();
