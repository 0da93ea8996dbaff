// Passkeys: a form with data-passkey asks the browser for one before it is sent, and sends along what that says. Without scripts, or in a
// browser that knows no passkeys, the form stays hidden; the other ways stand beside it.

const bytes = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));

const text = (buffer) =>
  btoa(Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join(""))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=+$/, "");

// What every authenticator is asked for: that it verifies the person. The host of the page is the site.
const asked = (form) => ({
  challenge: bytes(form.dataset.challenge),
  timeout: 5 * 60 * 1000,
});

async function add(form) {
  const person = { id: bytes(form.dataset.person), name: form.dataset.user, displayName: form.dataset.name };
  const known = form.dataset.credentials.split(" ").filter((id) => id);
  const credential = await navigator.credentials.create({
    publicKey: {
      ...asked(form),
      rp: { name: form.dataset.site },
      user: person,
      // ES256, Ed25519, and RS256 for Windows Hello.
      pubKeyCredParams: [-7, -8, -257].map((alg) => ({ type: "public-key", alg })),
      authenticatorSelection: { residentKey: "required", requireResidentKey: true, userVerification: "required" },
      excludeCredentials: known.map((id) => ({ type: "public-key", id: bytes(id) })),
      attestation: "none",
    },
  });
  const { response } = credential;
  return {
    id: credential.id,
    client_data: text(response.clientDataJSON),
    authenticator_data: text(response.getAuthenticatorData()),
    public_key: text(response.getPublicKey()),
  };
}

async function show(form) {
  const credential = await navigator.credentials.get({
    publicKey: { ...asked(form), userVerification: "required" },
  });
  const { response } = credential;
  return {
    id: credential.id,
    client_data: text(response.clientDataJSON),
    authenticator_data: text(response.authenticatorData),
    signature: text(response.signature),
    user_handle: response.userHandle ? text(response.userHandle) : "",
  };
}

for (const form of document.querySelectorAll("form[data-passkey]")) {
  if (!window.PublicKeyCredential) break;
  form.hidden = false;
  const failed = form.querySelector("[data-passkey-failed]");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    failed.hidden = true;
    try {
      const said = await (form.dataset.passkey === "add" ? add(form) : show(form));
      for (const [name, value] of Object.entries(said)) form.elements.namedItem(name).value = value;
      // On the page of a sign-in: the box stands in the form above.
      if (document.getElementById("keep")?.checked) form.elements.namedItem("keep").value = "1";
      form.submit();
    } catch {
      // Cancelled, no passkey here, one that is there already: browsers do not say which.
      failed.hidden = false;
    }
  });
}
