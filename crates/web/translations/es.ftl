date = { $day } de { $month } de { $year }
moment = { $date }, { $time }
month = { $month } de { $year }
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
day = { $weekday }, { $date }
weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo
list-separator = ,{" "}

error-bad-request = Los datos no han llegado completos
error-bad-request-text = Algo en la solicitud no era como se esperaba, así que no se ha cambiado nada. Vuelve atrás, revisa lo que has escrito e inténtalo de nuevo.
error-forbidden = No tienes acceso a esta página
error-forbidden-text = Te falta el permiso necesario. Si lo necesitas, pídelo a la administración de tu empresa.
error-cross-site = Eso venía de otra página
error-cross-site-text = Por tu seguridad, solo aceptamos cambios desde nuestras propias páginas. No se ha cambiado nada. Abre la página aquí e inténtalo de nuevo.
error-origin-hidden = No sabemos de dónde venía eso
error-origin-hidden-text = Tu navegador no ha dicho desde qué página se envió, así que por tu seguridad no se ha cambiado nada. Lo más habitual es que un proxy lo oculte por el camino. Prueba con otro navegador o da el código de soporte a la administración de tu empresa.
error-cookies-blocked = Tu navegador no guarda cookies aquí
error-cookies-blocked-text = Sin una cookie nadie puede mantener la sesión iniciada, así que se te preguntaría una y otra vez. Permite las cookies de este sitio en los ajustes de tu navegador, o sal del modo que las bloquea todas, y vuelve a intentarlo.
error-not-found = En esta dirección no hay nada
error-not-found-text = Puede que la página se haya movido o que la dirección tenga un error.
error-gone = Este curso se ha retirado
error-gone-text = Ahora no se puede hacer. Lo que hiciste se conserva y estará de nuevo cuando vuelva.
error-method = Esta página no puede hacer eso
error-method-text = La dirección existe, pero no para este tipo de solicitud. No se ha cambiado nada.
error-too-large = Era demasiado grande
error-too-large-text = Lo que se ha enviado supera el tamaño que aceptamos aquí, así que no se ha cambiado nada.
error-foreign-host = Esta dirección no es nuestra
error-foreign-host-text = La solicitud nos ha llegado con un nombre que no atendemos. Comprueba la dirección.
error-too-many = Demasiados intentos
error-too-many-text = Espera un minuto e inténtalo de nuevo. No se ha bloqueado nada.
error-internal = Algo ha fallado por nuestra parte
error-internal-text = Si has cambiado algo, comprueba primero si se ha guardado. Inténtalo de nuevo en un momento; si sigue igual, avisa a la administración de tu empresa.
error-busy = Ahora mismo hay mucha actividad
error-busy-text = Espera unos segundos e inténtalo de nuevo. Si has cambiado algo, comprueba primero si se ha guardado.
error-support = Código de soporte:

slug-error-length = Usa entre 3 y 63 caracteres.
slug-error-characters = Usa solo letras minúsculas (de la a a la z, sin tildes ni ñ), cifras y guiones.
slug-error-hyphen = Empieza y termina con una letra o una cifra.
slug-error-punycode = Un slug no puede empezar por xn--.
slug-error-reserved = Este nombre está reservado. Elige otro.

text-error-hidden = Contiene { $character } que nadie ve. Bórralo o vuelve a escribirlo todo.
hidden-zero-width-space = un espacio de ancho cero ({ $code })
hidden-soft-hyphen = un guion opcional ({ $code })
hidden-direction = un signo de dirección del texto ({ $code })
hidden-other = un carácter invisible ({ $code })

## The audit log of both sites
audit-title = Registro de auditoría
audit-lead =
    { $days ->
        [one] Quién hizo qué y cuándo. Nada se modifica nunca; se conserva un día.
       *[other] Quién hizo qué y cuándo. Nada se modifica nunca; se conserva { $days } días.
    }
audit-download = Descargar CSV
audit-person = Persona
audit-person-search = Nombre, correo o número
audit-action = Acción
audit-all-actions = Todas las acciones
audit-from = Desde
audit-to = Hasta
audit-filter = Filtrar
audit-no-day = No es un día. Escríbalo así: 2026-06-18.
audit-days-turned = Este día es anterior al primero. Intercámbielos.
audit-everybody = Mostrar a todos
audit-nobody = No se encuentra a nadie con «{ $q }».
audit-who-is-meant = Se encuentra a varias personas con «{ $q }». ¿A quién?
audit-nothing-fits = Ninguna entrada coincide
audit-show-all = Mostrar todo el registro
audit-empty = Todavía no ha pasado nada
audit-empty-text = Aquí aparecerán los inicios de sesión, los cambios y las exportaciones.
audit-caption = Registro de auditoría, lo más reciente primero
audit-time = Hora
audit-who = Quién
audit-subject = Afectados
audit-address = Dirección IP
audit-changes = Mostrar los cambios
audit-before = antes:
audit-after = ahora:
audit-nothing = nada
audit-others = y { $n } más
audit-all-subjects = Afectados: { $n }
audit-pages = Páginas
audit-count = Entradas: { $n }
audit-count-many = Entradas: 10.000+
audit-newest = Más recientes
audit-older = Anteriores
audit-first = Primera página
audit-next = Página siguiente
audit-command-line = Administrador del servidor
audit-by-itself = Automático
audit-signed-in = Inicio de sesión
audit-sign-in-refused = Inicio de sesión fallido
audit-signed-out-everywhere = Sesiones cerradas en todas partes
audit-password-chosen = Contraseña elegida con un enlace
audit-password-changed = Contraseña propia cambiada
audit-reset-asked = Enlace para una contraseña nueva solicitado
audit-device-signed-out = Sesión cerrada en un dispositivo
audit-audit-log-exported = Registro de auditoría exportado
audit-field-times = Cuántas veces
audit-field-entries = Entradas
audit-field-changes = Cambios
audit-no-address = Alguien sin dirección de correo válida
audit-various = Varios, demasiados para enumerarlos
audit-breadcrumb = Ruta de navegación

## Getting in, on both sites
sign-in-email = Correo electrónico
copy = Copiar
copied = Copiado
sign-in-too-many = Demasiados intentos
sign-in-too-many-text =
    { $seconds ->
        [one] Espera un segundo e inténtalo de nuevo. No se ha bloqueado nada.
       *[other] Espera { $seconds } segundos e inténtalo de nuevo. No se ha bloqueado nada.
    }
devices-own = Dónde tienes la sesión abierta
device-on = { $browser } en { $system }
device-unknown = Un navegador que no conocemos
device-seen = Visto por última vez el { $when }
device-seen-from = Visto por última vez el { $when }, desde { $address }
device-here = Este navegador
device-sign-out = Cerrar sesión
device-signed-out = Se ha cerrado la sesión en ese navegador
sign-out-everywhere = Cerrar todas las sesiones
sign-out-everywhere-text = ¿Has perdido el móvil o has iniciado sesión en el ordenador de otra persona? Esto cierra tus sesiones en todos los navegadores, también en este. Necesitarás tu contraseña para volver a entrar.
sign-out-everywhere-button = Cerrar todas las sesiones
signed-out-everywhere = Has cerrado todas tus sesiones
signed-out-everywhere-text = Hay que volver a iniciar sesión en cada navegador.
invitation-made = El { $when } se creó un enlace para elegir una contraseña.
invitation-opened = El enlace se abrió el { $when }; lo abrió esta persona o un programa que lee su correo.
invitation-used = Se eligió una contraseña el { $when }.
invitation-until = El enlace es válido hasta el { $when }.
invitation-waiting = El mensaje está en camino al servidor de correo.
invitation-sent = El servidor de correo aceptó el mensaje para { $email } el { $when }.
invitation-failed = El mensaje para { $email } no fue aceptado el { $when }.
invitation-said = El servidor de correo dijo: «{ $said }»
invited-link = Enlace para elegir una contraseña
invited-link-text = Dale este enlace a { $name }. Es válido hasta el { $until }.
invited-once = Este enlace solo se muestra una vez
invited-once-text = Quien lo tenga puede elegir la contraseña, una sola vez. Si se pierde, crea otro: entonces este dejará de ser válido.
invited-back = Listo
choose-welcome = Te damos la bienvenida a { $client }, { $name }
choose-welcome-text = Elige una contraseña y ya estás dentro.
choose-title = Elige una contraseña nueva
choose-text = Para { $name }. Se cierran las sesiones que tenías abiertas hasta ahora.
choose-user = Inicias sesión con
choose-new = Contraseña nueva
choose-help =
    { $count ->
        [one] Al menos un carácter.
       *[other] Al menos { $count } caracteres. No se pide nada más: tres palabras seguidas son fáciles de recordar.
    }
choose-show = Mostrar lo que escribo
choose-short =
    { $count ->
        [one] Se necesita al menos un carácter.
       *[other] Es demasiado corta: se necesitan al menos { $count } caracteres.
    }
choose-long = Es más larga de lo que nadie escribe. El máximo es de 1000 bytes.
choose-common = Mucha gente usa esta contraseña, o una muy parecida, así que es de las primeras que se adivinan. Elige otra.
choose-button = Guardar y entrar
choose-not-you = ¿No eres { $name }? Cierra esta página; no ha pasado nada. El enlace es válido hasta el { $until }.
ticket-over = Este enlace ya no es válido
ticket-over-text = Ya se ha usado, es demasiado antiguo o se ha enviado otro más nuevo. No ha cambiado nada.
ticket-over-sign-in = Iniciar sesión
ticket-over-again = Pedir un enlace nuevo
ticket-over-ask = ¿Nunca has tenido contraseña? Pide una nueva invitación a quien gestiona el personal de { $client }.
forgotten-title = ¿Has olvidado tu contraseña?
forgotten-text = Escribe tu dirección de correo. Si alguien de { $client } la tiene, llegará por correo un enlace para una contraseña nueva.
forgotten-no-mail = Desde aquí no se envían correos. Pregunta a quien gestiona el personal de { $client }: puede crearte un enlace.
forgotten-no-address = No es una dirección de correo. Revísala e inténtalo de nuevo.
forgotten-button = Enviar el enlace
forgotten-asked = Mira tu correo
forgotten-asked-text = Si alguien de { $client } tiene la dirección { $email }, hay un enlace para una contraseña nueva en camino. Es válido durante una hora.
forgotten-asked-nothing = ¿No llega nada después de unos minutos? Mira en el correo no deseado, revisa la dirección o pregunta a quien gestiona el personal de { $client }.
forgotten-back = Volver al inicio de sesión
own-password = Cambiar la contraseña
own-password-current = Contraseña actual
own-password-wrong = Esa no es tu contraseña actual.
own-password-ends = Se cierran tus sesiones en todos los demás sitios.
own-password-save = Cambiar la contraseña
own-password-cancel = Cancelar
own-password-saved = Has cambiado tu contraseña
reset-mail-subject = Una contraseña nueva para { $client }
reset-mail-text =
    Hola, { $name }:

    Alguien, seguramente tú, ha pedido una contraseña nueva en { $client }. Elígela con el enlace de abajo; es válido hasta el { $until }. Si no has sido tú, no hagas nada: tu contraseña sigue siendo la misma.
ticket-mail-end = Nadie te pedirá nunca este enlace. No se lo pases a nadie.
code-made = Se imprimió un código de acceso el { $when }.
code-opened = Se escaneó o se escribió el { $when }.
code-until = Es válido hasta el { $when }.
security-title = Inicio de sesión y seguridad
security-for = Para tu propia cuenta, { $name }.
security-text = Un segundo factor, tu contraseña y dónde tienes la sesión abierta.
security-on = Segundo factor activado
factor-app = Aplicación de autenticación
factor-app-text = Una aplicación en tu móvil muestra seis cifras, que cambian cada medio minuto. Al iniciar sesión se te piden después de la contraseña: quien solo conozca la contraseña no entra.
factor-app-on = Configurada
factor-app-none = Sin configurar
factor-app-since = Desde el { $when }.
factor-app-set-up = Configurarla
factor-app-turn-off = Desactivar…
factor-app-off-question = ¿Desactivar la aplicación de autenticación?
factor-app-off-text = Sus códigos dejan de valer. Si es tu único segundo factor, a partir de entonces entrarás solo con la contraseña, y tus códigos de recuperación también caducan.
factor-app-off-yes = Desactivar
factor-cancel = Cancelar
factor-app-scan = Escanea esto con tu aplicación de autenticación.
factor-app-type = Escribe las seis cifras que muestra.
factor-app-qr = Código QR para tu aplicación de autenticación
factor-six-digits = Seis cifras
factor-app-turn-on = Activar
factor-app-no-camera = ¿Sin cámara?
factor-app-key = Escribe esta clave en la aplicación:
factor-code-wrong = La aplicación no muestra este código ahora. Espera al siguiente y escríbelo; si vuelve a fallar, deja que el móvil ajuste la hora automáticamente.
factor-app-now-on = Tu aplicación de autenticación está configurada
factor-app-now-off = Tu aplicación de autenticación está desactivada
factor-recovery-code = Código de recuperación
codes-title = Códigos de recuperación
codes-text = Para el día en que el móvil acabe en el río. Cada uno vale una vez.
codes-left = Códigos restantes: { $count } de 10
codes-make = Crear otros nuevos…
codes-question = ¿Crear nuevos códigos de recuperación?
codes-question-text = Los verás una sola vez. Los que tienes dejan de valer en el acto.
codes-yes = Crearlos
codes-once = Solo los verás una vez
codes-once-text = Imprímelos o apúntalos.
codes-before = Los códigos anteriores ya no valen.
codes-kept = Los he guardado
codes-print = Imprimir
second-title = Un paso más
second-text = La contraseña es correcta. Escribe las seis cifras que muestra ahora tu aplicación de autenticación.
second-button = Entrar
second-wrong = Ese código no es correcto
second-wrong-text = Espera al siguiente y escríbelo: cada uno vale una vez. Intentos restantes: { $left }.
second-recovery = ¿No tienes el móvil a mano? Usa un código de recuperación
second-recovery-help = Uno de los códigos que guardaste en papel. Vale una vez.
second-recovery-wrong = No es ninguno de tus códigos de recuperación
second-recovery-wrong-text = O ya se usó, o hay otros más nuevos. Prueba con otro. Intentos restantes: { $left }.
second-over = Escribe otra vez tu contraseña
second-over-text = El segundo paso tardó más de diez minutos, o hubo cinco códigos erróneos. No se ha bloqueado nada.
second-back = Iniciar sesión como otra persona
second-help = ¿Has perdido el móvil y los códigos? La administración de { $client }, o quien gestiona { $product }, puede quitar tu segundo factor.

proof-title = Confirma que eres tú
proof-text = Lo que sigue no es para quien se encuentre este navegador abierto. Vale un cuarto de hora.
proof-nothing = No se ha cambiado nada
proof-nothing-text = La página estuvo abierta más de un cuarto de hora. Confirma que eres tú y hazlo otra vez.
proof-password = Tu contraseña
proof-button = Confirmar
proof-wrong = No es tu contraseña.
proof-by-code = Mejor con un código
proof-code-wrong = Ese código no es correcto o ya se usó. Espera al siguiente y escríbelo.

passkeys-title = Llaves de acceso
passkeys-text = Tu huella, tu cara o el bloqueo de pantalla en vez de la contraseña. Vale por los dos factores.
passkeys-none = Aún ninguna.
passkey-add = Añadir una llave de acceso
passkey-added = Añadida el { $when }
passkey-used = usada por última vez el { $when }
passkey-unnamed = Llave de acceso
passkey-name = Nombre
passkey-name-help = Para saber después cuál es: el nombre del móvil o del ordenador.
passkey-add-failed = No se ha añadido ninguna: se canceló, o este dispositivo no puede crearla, o ya tiene una para esta cuenta.
passkey-add-refused = Tardó demasiado o no venía de esta página. No se ha añadido nada; inténtalo otra vez.
passkey-now-on = Llave de acceso añadida
passkey-now-off = Llave de acceso eliminada
passkey-renamed = La llave de acceso tiene otro nombre
passkey-change = Cambiar
passkey-save = Guardar el nombre
passkey-remove = Eliminar esta llave de acceso
passkey-remove-text = Ya no te dejará entrar aquí. Si es tu único segundo factor, bastará la contraseña. Bórrala también en el dispositivo.
passkey-use = Usar una llave de acceso
passkey-failed = No se usó ninguna: se canceló, o en este dispositivo no hay ninguna para este sitio. Usa otra forma.
passkey-refused = Esa llave de acceso no vale aquí
passkey-refused-text = Se eliminó, es de otra persona o la página estuvo abierta demasiado tiempo. Inténtalo otra vez o usa otra forma.
second-text-passkey = La contraseña es correcta. Usa ahora una de tus llaves de acceso.

address-title = Dirección de correo
address-none = Todavía no tienes ninguna.
address-change = Cambiar la dirección de correo
address-add = Añadir una dirección de correo
address-pending = A la espera de confirmación en { $email }, enviado el { $when }. El enlace es válido hasta el { $until }; mientras nadie pulse el botón, no cambia nada.
address-cancel = Cancelar el cambio
address-again = Enviar de nuevo
address-new = Nueva dirección de correo
address-new-help = Se envía un enlace a ella. La dirección cambia cuando pulsas el botón que hay detrás, en menos de seis horas. Tu dirección actual recibe un aviso y puede deshacerlo durante una semana.
address-same = Esa ya es tu dirección.
address-ask = Enviar el enlace
address-asked = Mira el correo de tu nueva dirección
address-cancelled = Tu dirección de correo sigue siendo la misma
address-wait = Ya se ha enviado bastantes veces. Mira en el correo no deseado y vuelve a intentarlo más tarde.
address-confirm-title = ¿Es esta tu dirección de correo?
address-confirm-text = { $name } quiere entrar en { $client } con { $email } a partir de ahora. Pulsa el botón solo si eres tú.
address-confirm-button = Sí, usar esta dirección
address-changed = Tu dirección de correo ha cambiado
address-confirm-first = Primero inicia sesión en este navegador como { $name } y abre después el enlace otra vez.
address-back = Tu dirección de correo anterior ha vuelto. Revisa qué más hay configurado aquí: quien la cambió puede haber añadido algo.
address-restored-mail-text =
    Hola, { $name }:

    Tu dirección de correo en { $client } vuelve a ser { $after } desde el { $when }. Quien lee allí el correo deshizo el cambio a esta dirección, cerró todas las sesiones y eligió una contraseña nueva. ¿No has sido tú? Pregunta a quien se ocupa de tu cuenta.
address-restore-title = ¿Deshacer el cambio?
address-restore-text = { $name } vuelve a entrar en { $client } con { $email }. Se cierran todas las sesiones de esta cuenta y su contraseña deja de valer: aquí eliges una nueva.
address-restore-button = Deshacer
address-over-text = Ya se ha usado, es demasiado antiguo, se ha enviado otro más nuevo o la dirección ya no está libre. No ha cambiado nada.
address-over-ask = Inicia sesión y mira la dirección de correo en tu perfil. ¿No puedes entrar? Pregunta a quien gestiona el personal de { $client }.
address-mail-subject = Confirma tu nueva dirección de correo en { $client }
address-mail-text =
    Hola, { $name }:

    Quieres entrar en { $client } con esta dirección. Abre el enlace de abajo antes del { $until } y pulsa el botón. Si no has sido tú, no hagas nada.
address-taken-mail-text =
    Alguien quiere entrar en { $client } con esta dirección. Ya tiene una cuenta allí, así que no ha cambiado nada. Si has sido tú, entra con esa cuenta o pregunta a quien gestiona el personal de { $client }.
address-changed-mail-subject = Tu dirección de correo en { $client } ha cambiado
address-changed-mail-text =
    Hola, { $name }:

    Tu dirección de correo en { $client } es { $after } en lugar de { $before } desde el { $when }. Se cambió desde la dirección de red { $from }.

    ¿No has sido tú? Deshazlo con el enlace de abajo, hasta el { $until }. Se cerrarán todas las sesiones y elegirás una contraseña nueva.
keep-me = Mantener la sesión iniciada en este dispositivo
keep-me-help =
    { $days ->
        [one] Durante un día o hasta que cierres la sesión. No en un dispositivo que usen también otras personas.
       *[other] Durante { $days } días o hasta que cierres la sesión. No en un dispositivo que usen también otras personas.
    }
device-kept = La sesión sigue abierta hasta el { $when }
audit-address-asked = Otra dirección de correo solicitada
audit-address-changed = Dirección de correo propia cambiada
audit-address-restored = Dirección de correo anterior restablecida
## Mail: what every message says, and trying out the mail server
mail-link-below = ¿No funciona el botón? Copia esta dirección en tu navegador:
mail-automatic = { $product } ha enviado este mensaje automáticamente. Nadie lee las respuestas.
mail-button-choose = Elegir una contraseña
mail-button-security = Abrir inicio de sesión y seguridad
mail-button-confirm-address = Confirmar la dirección
test-mail-subject = Un mensaje de prueba de { $product }
test-mail-text =
    Hola, { $name }:

    Este mensaje se ha enviado para probar el servidor de correo. Si lo lees, los mensajes de { $product } llegan.
test-mail-button = Abrir { $product }
mail-title = Correo
mail-lead = Las invitaciones y los enlaces para una contraseña nueva se envían por correo. Aquí ves si funciona.
mail-set-up = Los mensajes se envían
mail-folder = Los mensajes van a una carpeta
mail-from = Son de { $from }.
mail-off = Desde aquí no se envían correos
mail-test-text = Se envía enseguida un mensaje a { $address } y aquí lees qué responde el servidor de correo.
mail-test-no-address = No tienes dirección de correo aquí, así que no se te puede enviar ningún mensaje. Tiene que probarlo alguien con dirección.
mail-test-button = Enviarme un mensaje de prueba
mail-test-taken = El servidor de correo aceptó el mensaje para { $address }
mail-test-taken-text = Respondió: «{ $said }» Si el mensaje llega, lo ves en tu buzón. Mira también en el correo no deseado.
mail-test-kept = No se ha enviado ningún mensaje: aquí no hay servidor de correo
mail-test-kept-text = Esta instalación guarda los mensajes en una carpeta, donde nadie los recibe. El tuyo está allí.
mail-test-refused = El servidor de correo no aceptó el mensaje
mail-test-refused-text = Respondió: «{ $said }» No se ha enviado nada.
mail-test-unreachable = No se puede llegar al servidor de correo o no nos deja entrar
mail-test-unreachable-text = No se ha enviado nada. Quien administra esta instalación encuentra el motivo en su registro.
mail-test-unsure = El servidor de correo no respondió
mail-test-unsure-text = El mensaje ya estaba en camino. Nadie sabe si se ha enviado: mira en tu buzón. Quien administra esta instalación encuentra más en su registro.
mail-test-wait = Acabas de probarlo varias veces. Vuelve a intentarlo en un minuto.
mail-unreachable = No se pudo llegar al servidor de correo o no nos dejó entrar.
mail-unfit-address = No se puede enviar ningún mensaje a esta dirección.
audit-mail-failed = Mensaje no entregado
audit-field-said = El servidor de correo dijo
audit-field-message = Mensaje
audit-message-invitation = Invitación
audit-message-reset = Enlace para una contraseña nueva
audit-message-factors = Segundo factor retirado
audit-message-connected = MobieTrain se ha conectado
audit-message-reminder = un recordatorio de formación
audit-message-address = Enlace a una dirección de correo nueva
audit-message-address-changed = Dirección de correo cambiada
audit-message-joined = Trabaja en otra cuenta más
# Second factors: from whom they are asked, taking them away, the audit log
audit-factors-asked = Segundo factor exigido
audit-factors-not-asked = Segundo factor ya no exigido
audit-factor-added = Segundo factor añadido
audit-factor-removed = Segundo factor eliminado
audit-recovery-codes-made = Nuevos códigos de recuperación creados
audit-factor-refused = Segundo factor rechazado, tras la contraseña correcta
audit-factors-reset = Segundo factor restablecido
audit-field-factor = Segundo factor
audit-field-why = Por qué
audit-why-wrong = Incorrecto
audit-why-replayed = Ya usado
audit-why-cloned = Contó hacia atrás: quizá haya una copia de la llave
audit-factor-passkey = Llave de acceso
person-factor = Segundo factor
person-factor-set = Configurado
person-factor-none = Ninguno
person-factor-reset = Quitar el segundo factor…
person-factor-reset-question = ¿Quitar el segundo factor de { $name }?
person-factor-reset-first = Para quien ha perdido el móvil y los códigos de recuperación. Asegúrate de que de verdad lo pide esa persona: llámala o habla con ella en persona.
person-factor-reset-then = A partir de entonces basta la contraseña, hasta que configure otro.
person-factor-reset-mail = La persona recibe un correo que dice que lo has hecho tú.
person-factor-reset-no-mail = No se envía ningún mensaje: esta instalación no envía correo. Díselo tú.
person-factor-reset-yes = Quitar
person-factor-now-none = Se ha quitado el segundo factor de { $name }
factors-reset-mail-subject = Se ha quitado tu segundo factor en { $client }
factors-reset-mail-text =
    Hola, { $name }:

    La administración ha quitado el segundo factor de tu cuenta en { $client }. Ahora entras solo con la contraseña. Configura otro en «Inicio de sesión y seguridad». ¿No lo has pedido? Cambia enseguida la contraseña y avisa a tu administración.
role-confirm-link = Confirma que eres tú, en otra pestaña
mistake-confirm-first = Confirma antes que eres tú (el enlace de abajo) y guarda otra vez. Aún no se ha cambiado nada.
asked-title = Quién necesita un segundo factor
asked-text = Un segundo factor es lo que alguien muestra además de la contraseña: seis cifras de una aplicación del móvil o una clave de acceso. Quien solo conoce la contraseña no entra.
asked-have =
    { $with ->
        [one] { $with } de { $people } lo tiene.
       *[other] { $with } de { $people } lo tienen.
    }
asked-without =
    { $count ->
        [one] { $count } tendría que configurarlo.
       *[other] { $count } tendrían que configurarlo.
    }
asked-from = A partir de este día
asked-day-wrong = Elige un día.
asked-day-past = Ese día ya ha pasado. Elige hoy o un día posterior.
asked-at-once =
    { $count ->
        [one] Eso es hoy: desde ahora { $count } persona lo configura antes de nada.
       *[other] Eso es hoy: desde ahora { $count } personas lo configuran antes de nada.
    }
asked-type-number = Para continuar, escribe { $count }
asked-not-saved = Todavía no se ha guardado nada.
asked-then = Hasta ese día se les avisa al entrar. Después, quien no tenga lo configura antes de nada; a nadie se le impide entrar.
asked-save = Guardar
asked-saved = Guardado
asked-card = { $client } y los segundos factores
asked-card-text = Elige quién lo necesita y desde qué día.
asked-of-you = { $client } te pide un segundo factor a partir del { $when }
asked-of-you-text = Lleva dos minutos, y quien consiga tu contraseña no podrá entrar.
asked-now = { $client } te pide un segundo factor
asked-now-text = Configúralo aquí para continuar. Todo lo demás espera, y no se pierde nada.
asked-go = Configurarlo
