skip = Ir al contenido
nav-main = Menú principal
nav-home = Inicio
nav-integrations = Integraciones
nav-breadcrumb = Ruta de navegación
menu-profile = Perfil
menu-of = Menú de perfil de { $name }
menu-of-new =
    { $count ->
        [one] Menú de perfil de { $name }, un curso nuevo
       *[other] Menú de perfil de { $name }, { $count } cursos nuevos
    }
menu-employee = { $departments }, { $client }
menu-admin = Administración, { $client }
menu-my-profile = Mi perfil
menu-opens-mobietrain = abre la aplicación MobieTrain
menu-sign-out = Cerrar sesión
copy = Copiar
copied = Copiado
error-home = Ir al inicio

art-label = Dibujo de un día de planificación
art-line = Cada turno, cada barra, cada puerta. Un solo plan para todo el equipo.

company-title = ¿Para qué empresa trabajas?
company-lede = Cada empresa tiene su propia dirección en CrewPlanner.
company-label = Nombre de la empresa en la dirección
company-unknown = Aquí no hay ninguna empresa con este nombre. Comprueba la dirección en el mensaje de tu responsable de planificación.
company-button = Continuar
company-help = ¿No lo tienes claro? Tu responsable de planificación puede darte la dirección.

sign-in-title = Iniciar sesión
sign-in-to = Inicia sesión en { $client }
sign-in-lede = Usa la dirección de correo que tiene tu responsable de planificación.
signed-out-everywhere = Has cerrado todas tus sesiones
signed-out-everywhere-text = Hay que volver a iniciar sesión en cada navegador.
sign-in-email = Correo electrónico
sign-in-password = Contraseña
sign-in-button = Iniciar sesión
sign-in-refused = No se ha iniciado la sesión
sign-in-refused-text = El correo y la contraseña no coinciden, o todavía no hay ninguna contraseña. Revisa ambos e inténtalo de nuevo.
sign-in-too-many = Demasiados intentos
sign-in-too-many-text =
    { $seconds ->
        [one] Espera un segundo e inténtalo de nuevo. No se ha bloqueado nada.
       *[other] Espera { $seconds } segundos e inténtalo de nuevo. No se ha bloqueado nada.
    }
sign-in-help = ¿Aún no tienes contraseña o la has olvidado? Tu responsable de planificación te da una nueva.

home-good-morning = Buenos días, { $name }
home-good-afternoon = Buenas tardes, { $name }
home-good-evening = Hola, { $name }
home-training = Tu formación
home-training-text = Tus cursos están en MobieTrain. Se abre con tu sesión ya iniciada.
home-open-mobietrain = Abrir MobieTrain
news-badge =
    { $count ->
        [one] 1 nuevo
       *[other] { $count } nuevos
    }
news-said =
    { $count ->
        [one] Un curso nuevo
       *[other] { $count } cursos nuevos
    }
news-new = Nuevo
news-more =
    { $count ->
        [one] Y uno más en MobieTrain.
       *[other] Y { $count } más en MobieTrain.
    }
news-completed =
    { $count ->
        [one] Completado: un curso.
       *[other] Completados: { $count } cursos.
    }
news-last-completed = El último: «{ $title }».
home-departments = Tus departamentos
home-no-departments = Ahora mismo no estás en ningún departamento.

details-title = Tus datos
details-name = Nombre
details-email = Correo electrónico
details-number = Número de empleado
details-status = Estado
status-active = Activo
status-inactive = Inactivo

profile-saved = Idioma guardado
profile-wrong = Estos datos los gestiona tu responsable de planificación. ¿Hay algo mal? Pídele que lo cambie.
profile-language = Idioma
profile-language-label = Idioma de CrewPlanner
profile-language-help = MobieTrain propone primero este idioma.
profile-language-save = Guardar idioma
sign-out-everywhere = Cerrar todas las sesiones
sign-out-everywhere-text = ¿Has perdido el móvil o has iniciado sesión en el ordenador de otra persona? Esto cierra tus sesiones en todos los navegadores, también en este. Necesitarás tu contraseña para volver a entrar.
sign-out-everywhere-mobietrain = También se cierran tus sesiones en MobieTrain.
sign-out-everywhere-button = Cerrar todas las sesiones

launch-title = Abriendo MobieTrain
launch-text = Solo tarda un segundo. Si no pasa nada, usa el botón.
launch-button = Continuar a MobieTrain
select-account-title = ¿Quién está usando este dispositivo?
select-account-text = MobieTrain se abre para la persona que elijas aquí.
select-account-me = Continuar como { $name }
select-account-else = Otra persona: cerrar esta sesión e iniciar otra
launch-off-title = MobieTrain no está disponible
launch-off-text = { $client } no usa MobieTrain en este momento. Tu progreso allí se conserva. Pregunta a tu responsable de planificación si esperabas que funcionara.
launch-waiting-text = { $client } ha activado MobieTrain, pero la conexión aún no está completa. Inténtalo más tarde o pregunta a tu responsable de planificación.
launch-off-admin = Ver la integración

integrations-lede = Conecta CrewPlanner con las demás herramientas que usa { $client }.
integrations-training = Formación
integrations-mobietrain = Abre la aplicación de formación desde el menú de perfil para todo tu equipo, con la sesión ya iniciada.

chip-off = Sin conexión
chip-connected = Conectado
chip-connected-but = Conectado; la última comprobación ha fallado
chip-waiting = Esperando a MobieTrain
chip-unknown = Slug desconocido
chip-unreachable = MobieTrain no responde
chip-refused = Comprobación rechazada

mobietrain-title = Integración con MobieTrain
mobietrain-lede = Formación en el móvil para todo tu equipo
mobietrain-saved = Guardado como «{ $slug }»
mobietrain-saved-text = Falta un paso: MobieTrain tiene que configurar tu subdominio. No hace falta que vuelvas aquí; la opción del menú aparece sola cuando funciona.
mobietrain-works = MobieTrain está conectado
mobietrain-works-text = Desde ahora, tu plantilla encuentra MobieTrain en el menú de su perfil.
mobietrain-off = MobieTrain está desactivado
mobietrain-off-text = Ya nadie ve la opción en el menú. Para recuperarla, vuelve a guardar el slug.
mobietrain-connect = Conecta tu cuenta
mobietrain-connect-text = El slug es el nombre de tu cuenta en MobieTrain. Al guardarlo se activa la integración.
mobietrain-slug = Slug de acceso a la cuenta
mobietrain-slug-help = Te lo da MobieTrain. Letras minúsculas, cifras y guiones.
mobietrain-slug-save = Guardar
mobietrain-slug-unknown = MobieTrain no tiene ninguna cuenta con el slug «{ $slug }». Comprueba cómo está escrito en el mensaje que te enviaron.
mobietrain-send = Envía esto a MobieTrain
mobietrain-send-text = Necesitan tu slug de cliente, la primera parte de tu dirección de CrewPlanner:
mobietrain-client-slug = Slug de cliente
mobietrain-mail = Preparar el correo
mobietrain-does = Qué hace
mobietrain-does-menu = Pone MobieTrain en todos los menús de perfil. Un toque abre la aplicación, con la sesión ya iniciada.
mobietrain-does-courses = Cada persona ve los cursos que le dan sus grupos de usuarios en MobieTrain.
mobietrain-does-bullet = Muestra un punto rojo en la foto de perfil cuando hay cursos nuevos.
mobietrain-does-leaving = Quien se elimina de CrewPlanner ya no puede abrir MobieTrain.
mobietrain-receives = Qué recibe MobieTrain
mobietrain-receives-name = Número de empleado y nombre completo
mobietrain-receives-department = Departamento y estado, para elegir los cursos
mobietrain-receives-language = Idioma preferido
mobietrain-receives-not = Ni correo electrónico, ni teléfono, ni sueldo, ni domicilio. Los empleados inactivos conservan el acceso; los cursos que pueden hacer dependen de los grupos de usuarios en MobieTrain.
mail-subject = Slug de cliente de { $client }
mail-body = Solicitamos conectar nuestra cuenta con CrewPlanner. El slug de cliente de { $client } es: { $slug }

check-title = Comprobación de la conexión
check-again = Volver a comprobar
check-slug = Slug de acceso a la cuenta
check-slug-missing = Aún sin introducir.
check-slug-off = Desactivado. Guarda el slug para volver a activarlo.
check-slug-saved = Slug de acceso a la cuenta guardado: { $slug }
check-saved-by = Por { $name }, { $when }.
check-saved = { $when }.
check-account = Cuenta encontrada en MobieTrain
check-after-save = Se comprueba después de guardar.
check-not-yet = Aún sin comprobar.
check-found = Cuenta «{ $slug }» encontrada
check-found-text = MobieTrain conoce esta cuenta.
check-found-name = En MobieTrain se llama «{ $account }».
check-unknown = No hay ninguna cuenta «{ $slug }» en MobieTrain
check-unknown-text = Corrige el slug de arriba y guarda otra vez. Si ya está bien, pide a MobieTrain que lo compruebe.
check-unreachable = MobieTrain no responde
check-unreachable-text = El último intento fue el { $when }. No tiene que ver con tu slug; inténtalo de nuevo en un momento. { $menu }
check-keys-unread = MobieTrain no ha podido leer tus claves
check-keys-unread-text = MobieTrain ha respondido, pero no ha podido obtener las claves públicas de tu portal para comprobar quién pregunta. Inténtalo de nuevo en un momento; si sigue igual, avisa a CrewPlanner. { $menu }
check-refused = MobieTrain ha rechazado la comprobación ({ $code })
check-refused-text = Diles el código. { $menu }
check-refused-says = MobieTrain dice:
check-menu-stays = La opción del menú se mantiene para tus empleados.
check-menu-waits = Hasta que funcione, la opción del menú sigue oculta para tus empleados y lo comprobamos cada 10 minutos.
check-subdomain = Subdominio «{ $slug }» configurado por MobieTrain
check-after-account = Se comprueba cuando se encuentra la cuenta.
check-last = Última comprobación: { $when }.
check-waiting = Pide a MobieTrain que configure tu subdominio «{ $slug }»
check-waiting-text = Envíales tu slug de cliente si aún no lo has hecho. Lo comprobamos cada 10 minutos; la última vez fue el { $when }. Hasta entonces, la opción del menú sigue oculta para los empleados.
check-lost-text = Antes funcionaba, pero la cuenta ya no está conectada a tu subdominio. Última comprobación: { $when }. La opción del menú se mantiene, pero los empleados no pueden entrar.
check-clock = Relojes
check-clock-agrees = Los relojes de CrewPlanner y MobieTrain coinciden.
check-clock-differs = Los relojes no coinciden
check-clock-ahead =
    { $seconds ->
        [one] El reloj de MobieTrain va un segundo adelantado. Los enlaces caducan antes de lo debido.
       *[other] El reloj de MobieTrain va { $seconds } segundos adelantado. Los enlaces caducan antes de lo debido.
    }
check-clock-behind =
    { $seconds ->
        [one] El reloj de MobieTrain va un segundo atrasado. Con más de 30 segundos se rechazan los enlaces.
       *[other] El reloj de MobieTrain va { $seconds } segundos atrasado. Con más de 30 segundos se rechazan los enlaces.
    }
check-key = Clave de firma verificada
check-key-text = MobieTrain ha leído tus claves públicas y ha verificado la firma con la clave { $key }.

test-title = Probar con un empleado
test-text = Mira qué encontraría uno de tus empleados en MobieTrain: sus grupos de usuarios y sus cursos.
test-button = Probar
test-courses =
    { $courses ->
        [0] { $name } no encontraría ningún curso
        [one] { $name } encontraría un curso
       *[other] { $name } encontraría { $courses } cursos
    }
test-groups = Grupos de usuarios: { $groups }
test-no-groups = En ningún grupo de usuarios.
test-works = { $name } puede abrir MobieTrain
test-failed = La prueba con { $name } no ha funcionado
test-failed-text = La comprobación de la conexión, más arriba, dice por qué.

deliveries-title = Mensajes
deliveries-text = MobieTrain nos avisa cuando cambian los cursos y cuando alguien los ha visto o completado; nosotros avisamos a MobieTrain cuando se cierran todas las sesiones de una persona o se la elimina. Ningún mensaje lleva nombres.
deliveries-waiting = Pendientes
deliveries-messages =
    { $count ->
        [0] Ningún mensaje
        [one] Un mensaje
       *[other] { $count } mensajes
    }
deliveries-last = Última entrega
deliveries-never = Todavía ninguna
deliveries-lag = Tardó
deliveries-lag-seconds = { $seconds } s
deliveries-sent = Enviados a MobieTrain
deliveries-sent-none = Aún no se ha enviado nada.
deliveries-received = Recibidos de MobieTrain
deliveries-received-none = Aún no ha llegado nada. El primer mensaje llega cuando se publica un curso.
deliveries-trouble =
    { $count ->
        [0] El último mensaje no se pudo entregar a la primera
        [one] Un mensaje no se ha podido entregar todavía
       *[other] { $count } mensajes no se han podido entregar todavía
    }
deliveries-trouble-text = No se pierde nada: seguimos intentándolo solos, la próxima vez el { $when }. Qué ha fallado:
deliveries-given-up =
    { $count ->
        [one] Un mensaje no se ha entregado
       *[other] { $count } mensajes no se han entregado
    }
deliveries-given-up-text = Lo hemos intentado durante tres días. Cuando MobieTrain vuelva a funcionar, pulsa «Enviar de nuevo» más abajo.
delivery-delivered = Entregado
delivery-waiting = Pendiente
delivery-given-up = No entregado
delivery-attempts =
    { $count ->
        [one] Un intento
       *[other] { $count } intentos
    }
delivery-again = Enviar de nuevo
event-catalogue-changed = Cambios en los cursos
event-courses-seen = Cursos nuevos vistos
event-course-completed = Curso completado
event-session-revoked = Sesiones cerradas
event-unknown = Algo que esta versión no conoce
clocks-title = Los relojes están demasiado desajustados
clocks-ahead =
    { $seconds ->
        [one] El { $when }, el reloj de MobieTrain iba un segundo adelantado respecto al nuestro.
       *[other] El { $when }, el reloj de MobieTrain iba { $seconds } segundos adelantado respecto al nuestro.
    }
clocks-behind =
    { $seconds ->
        [one] El { $when }, el reloj de MobieTrain iba un segundo atrasado respecto al nuestro.
       *[other] El { $when }, el reloj de MobieTrain iba { $seconds } segundos atrasado respecto al nuestro.
    }
clocks-what-to-do = Con más de 30 segundos se rechazan los enlaces y los mensajes. Uno de los dos relojes va mal: avisa a CrewPlanner y a MobieTrain para que pongan el suyo en hora con un servidor horario.

disable-title = Desactivar
disable-text = MobieTrain desaparece al instante del menú de perfil. El progreso se queda en MobieTrain y vuelve cuando activas otra vez la integración.
disable-button = Desactivar MobieTrain
disable-question = ¿Desactivar MobieTrain?
disable-lose =
    { $employees ->
        [one] Un empleado pierde la opción MobieTrain de su menú de perfil y ya no puede abrir su formación.
       *[other] { $employees } empleados pierden la opción MobieTrain de su menú de perfil y ya no pueden abrir su formación.
    }
disable-keep-progress = Nadie pierde su progreso. Para recuperar la integración, actívala con el mismo slug.
disable-no = Mantener

## The MobieTrain page: a test with somebody, mail, keys, sending again

mobietrain-saved-mail-text = Falta un paso: MobieTrain debe configurar tu subdominio. No hace falta que vuelvas aquí; te escribiremos cuando funcione.
test-who = Nombre, correo o número del empleado
test-who-help = Basta el comienzo de las palabras: «jan pee».
test-unknown = Con esto no se encuentra a ningún empleado.
test-several = ¿A quién te refieres?
test-more =
    { $count ->
        [one] Hay una persona más que coincide. Escribe más para acotar.
       *[other] Hay { $count } personas más que coinciden. Escribe más para acotar.
    }
test-group = { $group } { $courses }
test-in-several = Un curso que está en varios de estos grupos cuenta en cada uno, y una sola vez en el total.
told-waiting = El correo para { $name } está en espera
told-waiting-text = El servidor de correo aún no ha aceptado el mensaje para { $address }. Lo volvemos a intentar automáticamente.
told-sent = Se avisó a { $name } por correo
told-sent-text = El servidor de correo aceptó el mensaje para { $address } el { $when }.
told-failed = El correo para { $name } no se envió
told-failed-text = El mensaje para { $address } se dio por perdido el { $when }.
told-says = El servidor de correo dice:
connected-mail-subject = { $client } está conectado con MobieTrain
connected-mail-text =
    Hola, { $name }:

    MobieTrain ha configurado el subdominio de { $client } y la conexión funciona. Tus empleados encuentran MobieTrain en el menú de su perfil a partir de ahora.

    La conexión, y una prueba con uno de tus empleados:
technical-title = Detalles técnicos
technical-text = Mensajes, claves y relojes
event-keys-changed = Claves cambiadas
replay-title = Reenviar varios
replay-text = Todo lo que no se entregó y ocurrió en este tiempo. Verás cuántos mensajes son antes de enviarlos.
replay-from = Desde
replay-to = Hasta
replay-wrong = Elige dos momentos, primero el anterior.
replay-look = Ver lo que se enviaría
replay-question =
    { $count ->
        [0] No hay nada que reenviar de este tiempo
        [one] ¿Reenviar un mensaje?
       *[other] ¿Reenviar { $count } mensajes?
    }
replay-only = Solo se puede reenviar lo que no se entregó: lo que decía un mensaje se borra en cuanto se entrega. Uno que sí hubiera llegado no tiene efecto por segunda vez.
replay-no = Volver
replay-yes = Reenviar
replay-done =
    { $count ->
        [0] No había nada que reenviar
        [one] Un mensaje está de nuevo en camino
       *[other] { $count } mensajes están de nuevo en camino
    }
replay-done-text = La lista de abajo dice cuáles se entregaron.
keys-title = Claves de firma
keys-text = Con ellas se firman los enlaces a MobieTrain. Cada 90 días toma el relevo una clave nueva por sí sola; nadie lo nota.
key-active = Firma
key-next = Siguiente
key-retired = Retirada
key-revoked = Revocada
key-active-since = Firma desde el { $when }.
key-next-since = Publicada por adelantado desde el { $when }.
key-retired-until = Ya no firma; sigue publicada hasta el { $when }, para que sus últimos enlaces funcionen.
key-revoked-at = Fuera de uso desde el { $when }.
key-revoke = Revocar
keys-rotate = Rotar ahora
keys-rotate-text = Al rotar, la clave siguiente firma de inmediato. No se pierde ningún enlace.
keys-rotate-from = La clave siguiente puede tomar el relevo a partir del { $when }: para entonces se conoce en todas partes.
keys-rotated = Ahora firma la clave siguiente
keys-rotated-text = La anterior sigue publicada hasta que caduque su último enlace.
keys-revoked = La clave está revocada
keys-revoked-text = Se avisa a MobieTrain de inmediato. Abajo, en Mensajes, verás si ha llegado.
revoke-question = ¿Revocar esta clave?
revoke-active = Esta clave firma los enlaces. La siguiente toma el relevo de inmediato; quien esté en camino con un enlace del último minuto leerá que no funcionó y tocará de nuevo.
revoke-next = Esta clave aún no firma, así que nadie lo nota. Se crea una nueva clave siguiente, que podrá tomar el relevo en media hora.
revoke-retired = Esta clave ya no firma. Los enlaces de los últimos minutos que firmó dejan de funcionar; quien tenga uno tocará de nuevo.
revoke-when = Se avisa a MobieTrain de inmediato y rechaza la clave en segundos; si el mensaje no llega, en 10 minutos.
revoke-forever = No se puede deshacer. Hazlo cuando alguien pueda haberse hecho con la clave.
revoke-no = Conservarla
